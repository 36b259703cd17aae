import * as v from 'valibot';
import { DaySchema } from '../dates/day.ts';
import { InstantSchema } from '../dates/instant.ts';
import { EntryIdSchema } from '../entries/ids.ts';
import { PartySchema } from '../entries/person.ts';
import { LeadTimeSchema } from './alarm.ts';

const PlannedFields = {
  /** The same for as long as entry, rule and what it refers to are: an edit of anything else doesn't make it another. */
  key: v.string(),
  entry: EntryIdSchema,
  /** When it rings, and never before. */
  at: InstantSchema,
  /** From when on the entry is past, so that to be reminded of it is to be told too late. Absent where it has no end. */
  past: v.exactOptional(InstantSchema),
  late: v.picklist(['show', 'drop']),
};

/** An alarm of an entry, with the instant at which it rings. */
export const PlannedAlarmSchema = v.variant('what', [
  /** So long before the instant or the day that the entry begins or falls due; `sides` where it is that of some sides only. */
  v.strictObject({
    what: v.literal('lead'),
    ...PlannedFields,
    before: LeadTimeSchema,
    due: v.union([InstantSchema, DaySchema]),
    sides: v.exactOptional(v.array(PartySchema)),
  }),
  /** The window opens on `due`, and these whose word is needed are silent. */
  v.strictObject({
    what: v.literal('silent'),
    ...PlannedFields,
    due: DaySchema,
    silent: v.array(PartySchema),
  }),
  /** Nothing has become known, and nobody looked, for so many days since `due`. */
  v.strictObject({ what: v.literal('no-news'), ...PlannedFields, due: DaySchema, days: v.number() }),
]);

export type PlannedAlarm = Readonly<v.InferOutput<typeof PlannedAlarmSchema>>;
