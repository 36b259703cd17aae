import * as v from 'valibot';
import { DaySchema } from '../../dates/day.ts';
import { InstantSchema } from '../../dates/instant.ts';
import { EntryIdSchema } from '../../entries/ids.ts';
import { PersonSchema } from '../../entries/person.ts';
import { TrackSchema } from '../../entries/track.ts';
import { VenueSchema } from '../../entries/venue.ts';
import { SettingsSchema } from '../../settings/settings.ts';
import { FeedViewSchema } from './feed-methods.ts';
import { AsOf, Entries, type MethodContract, Nothing, reads, writes } from './method.ts';

/** How the host stands: where the data is, whether it can write, and its feed server. */
export const StatusSchema = v.strictObject({
  data: v.string(),
  version: v.string(),
  today: DaySchema,
  now: InstantSchema,
  readOnly: v.optional(v.string()),
  problems: v.array(v.string()),
  server: v.strictObject({ url: v.optional(v.string()), problem: v.optional(v.string()) }),
  lastFetch: v.optional(v.strictObject({ client: v.string(), at: InstantSchema })),
  canUndo: v.boolean(),
  canRedo: v.boolean(),
});

/** When somebody last looked on this device whether an entry is still true, by the entry's id. */
export const CheckedSchema = v.record(v.string(), DaySchema);

export type Status = v.InferOutput<typeof StatusSchema>;

/** What is read of the whole calendar: today, on a past day, and how the host stands. */
export const CALENDAR_METHODS = {
  'calendar.read': reads(
    v.strictObject(AsOf),
    v.strictObject({
      seq: v.number(),
      entries: Entries,
      tracks: v.array(TrackSchema),
      venues: v.array(VenueSchema),
      people: v.array(PersonSchema),
      feeds: v.array(FeedViewSchema),
      settings: SettingsSchema,
      status: StatusSchema,
      checked: CheckedSchema,
    }),
  ),
  /**
   * What looks different on a past day: with `since`, from the day of an earlier answer of the same reading and the
   * same `seq`, else from today. Whatever isn't named is as it was there; `removed` weren't there on the day. Tracks,
   * venues, people and settings are those of today.
   */
  'calendar.past': reads(
    v.strictObject({ asOf: DaySchema, reading: AsOf.reading, since: v.optional(DaySchema) }),
    v.strictObject({ seq: v.number(), entries: Entries, removed: v.array(EntryIdSchema) }),
  ),
  /** The days on which something became known of entries, or was recorded, in order, and how many changes each saw. */
  'history.days': reads(
    v.strictObject({ reading: AsOf.reading }),
    v.array(v.strictObject({ day: DaySchema, changes: v.number() })),
  ),
  'history.undo': writes(Nothing, Entries),
  'history.redo': writes(Nothing, Entries),
  'status.read': reads(Nothing, StatusSchema),
} as const satisfies Record<string, MethodContract>;
