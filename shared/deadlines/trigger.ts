import * as v from 'valibot';
import { EntryIdSchema } from '../entries/ids.ts';
import { PartySchema } from '../entries/person.ts';

/** How far from its trigger a date lies: years, months, weeks and days of ISO 8601, before it with a minus sign. */
export const OffsetSchema = v.pipe(
  v.string(),
  v.maxLength(20),
  v.regex(
    /^-?P(?=\d)(?:\d{1,2}Y)?(?:\d{1,3}M)?(?:\d{1,3}W)?(?:\d{1,4}D)?$/,
    'an offset is a number of days, weeks, months or years in ISO 8601, such as P90D after or -P14D before',
  ),
);

/** What to do with a date that falls on a day off: leave it, or take the next or the last working day. */
export const ROLLS = ['none', 'forward', 'back'] as const;

export type Roll = (typeof ROLLS)[number];

/**
 * What an entry's date is computed from: another entry's date and an offset. With `workingDaysOf` the offset's days are
 * working days, which are neither the weekend nor a public holiday of any of those states.
 */
export const TriggerSchema = v.strictObject({
  entry: EntryIdSchema,
  offset: OffsetSchema,
  workingDaysOf: v.optional(v.array(PartySchema)),
  roll: v.optional(v.picklist(ROLLS)),
});

export type Trigger = Readonly<v.InferOutput<typeof TriggerSchema>>;
