import * as v from 'valibot';
import type { Day } from '../dates/day.ts';
import { DaySchema } from '../dates/day.ts';
import { InstantSchema } from '../dates/instant.ts';
import { SavedFeedSchema } from '../feeds/saved-feed.ts';
import { ReadingSchema } from '../pledges/reading.ts';
import { SettingsSchema } from '../settings/settings.ts';
import { StatementSchema } from '../statements/statement.ts';
import { EntrySchema } from './entry.ts';
import { ActIdSchema } from './ids.ts';
import { PersonSchema } from './person.ts';
import { TrackSchema } from './track.ts';
import { VenueSchema } from './venue.ts';

const Nothing = v.strictObject({});

/** A statement or reading taken back: of which entry, and why. */
const Withdrawal = v.strictObject({ entry: v.string(), reason: v.string() });

/** Why somebody decided so, such as which of two rival dates is the working date. */
export const ReasonSchema = v.pipe(v.string(), v.trim(), v.maxLength(1000));

/**
 * What every change carries. `seq` counts from 1 without a gap; `at` is the instant it was written, never forged;
 * `known` is the day it became known; `act` joins the changes that one act made, of which all but the last say `more`.
 */
const header = {
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: InstantSchema,
  by: v.string(),
  act: ActIdSchema,
  more: v.optional(v.literal(true)),
  known: DaySchema,
  id: v.string(),
};

function change<const What extends string, Value extends v.GenericSchema>(what: What, value: Value) {
  return v.strictObject({ ...header, what: v.literal(what), value });
}

/** A patch: fields that get a value, and fields that lose theirs. */
function patch<Entries extends v.ObjectEntries>(record: v.StrictObjectSchema<Entries, undefined>) {
  return v.strictObject({ set: v.partial(record), unset: v.array(v.string()) });
}

/** One change of the calendar, as the journal keeps it. Names are past tense; a change is never edited. */
export const ChangeSchema = v.variant('what', [
  change('entry.created', EntrySchema),
  change('entry.edited', v.strictObject({ ...patch(EntrySchema).entries, reason: v.optional(ReasonSchema) })),
  change('entry.removed', Nothing),
  change('statement.made', StatementSchema),
  change('statement.withdrawn', Withdrawal),
  change('reading.made', ReadingSchema),
  change('reading.withdrawn', Withdrawal),
  change('track.created', TrackSchema),
  change('track.edited', patch(TrackSchema)),
  change('track.removed', Nothing),
  change('venue.created', VenueSchema),
  change('venue.edited', patch(VenueSchema)),
  change('venue.removed', Nothing),
  change('person.created', PersonSchema),
  change('person.edited', patch(PersonSchema)),
  change('person.removed', Nothing),
  change('feed.created', SavedFeedSchema),
  change('feed.edited', patch(SavedFeedSchema)),
  change('feed.removed', Nothing),
  change('settings.edited', patch(SettingsSchema)),
  change('act.undone', Nothing),
  change('act.redone', Nothing),
]);

export type Change = Readonly<v.InferOutput<typeof ChangeSchema>>;

export type ChangeOf<What extends Change['what']> = Extract<Change, { what: What }>;

type Drafted<C> = C extends { what: unknown; id: unknown; value: unknown }
  ? Pick<C, 'what' | 'id' | 'value'> & { readonly known?: Day }
  : never;

/** A change before the store gives it its number, its instant and its act; without `known` it is known when recorded. */
export type ChangeDraft = Drafted<Change>;
