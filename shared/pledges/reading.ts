import * as v from 'valibot';
import { type Day, DaySchema } from '../dates/day.ts';
import { EntryIdSchema, ReadingIdSchema } from '../entries/ids.ts';
import { SourceFields } from '../statements/statement.ts';

/** What a reading of a pledge is, apart from its id and its entry. */
export const ReadingFields = {
  /** The day up to which it counts, from the beginning of the pledge's period. */
  upTo: DaySchema,
  /** How much was delivered in all by then, in the unit of the pledge. */
  amount: v.pipe(v.number(), v.finite(), v.minValue(0, 'a reading can’t be less than nothing')),
  /** The day it was published. */
  made: DaySchema,
  /** A party's code, a person's name or an outlet's. */
  by: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200))),
  ...SourceFields,
};

/** How much of a pledge was delivered by a day. Readings are added, never edited; a wrong one is withdrawn. */
export const ReadingSchema = v.strictObject({
  id: ReadingIdSchema,
  entry: EntryIdSchema,
  ...ReadingFields,
});

export type Reading = Readonly<v.InferOutput<typeof ReadingSchema>>;

/** A reading as the calendar remembers it: in which order it was recorded, and since when and why it is withdrawn. */
export type RecordedReading = Reading & {
  readonly seq: number;
  readonly withdrawn?: { readonly on: Day; readonly reason: string };
};
