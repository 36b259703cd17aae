import * as v from 'valibot';
import { DaySchema } from '../../dates/day.ts';
import { EntryViewSchema } from '../../entries/entry-view.ts';

/** One method of the contract: what it takes, what it gives, and whether it writes. */
export interface MethodContract {
  readonly input: v.GenericSchema;
  readonly output: v.GenericSchema;
  readonly writes: boolean;
}

/** A method that leaves the record as it is. */
export function reads<I extends v.GenericSchema, O extends v.GenericSchema>(input: I, output: O) {
  return { input, output, writes: false } as const;
}

/** A method that changes the record; refused while nothing can be written. */
export function writes<I extends v.GenericSchema, O extends v.GenericSchema>(input: I, output: O) {
  return { input, output, writes: true } as const;
}

/** What a method takes or gives that has nothing to say. */
export const Nothing = v.strictObject({});

/** Entries as the host shows them. */
export const Entries = v.array(EntryViewSchema);

/** Text that people give, as long as anybody would write: what is read word by word must have an end. */
export function text(most: number) {
  return v.pipe(v.string(), v.maxLength(most, `this has at most ${most} characters`));
}

/** The day a change became known, where that isn't today. */
export const made = v.optional(DaySchema);

/** The past day to read, by what was known or by what was recorded. */
export const AsOf = {
  asOf: v.optional(DaySchema),
  reading: v.optional(v.picklist(['known', 'recorded'])),
};
