import * as v from 'valibot';
import { DaySchema } from '../dates/day.ts';
import { InstantSchema } from '../dates/instant.ts';
import { ZoneSchema } from '../dates/when.ts';
import { ReasonSchema } from '../entries/change.ts';
import { EntryEditSchema, EntryInputSchema, UNSETTABLE } from '../entries/entry-input.ts';
import { EntryViewSchema } from '../entries/entry-view.ts';
import {
  EntryIdSchema,
  PersonIdSchema,
  ReadingIdSchema,
  StatementIdSchema,
  TrackIdSchema,
  VenueIdSchema,
} from '../entries/ids.ts';
import { PartySchema, PersonSchema } from '../entries/person.ts';
import { TrackSchema } from '../entries/track.ts';
import { VenueFields, VenueSchema } from '../entries/venue.ts';
import { ReadingFields } from '../pledges/reading.ts';
import { SettingsSchema } from '../settings/settings.ts';
import { StatementFields } from '../statements/statement.ts';

/** One method of the contract: what it takes, what it gives, and whether it writes. */
export interface MethodContract {
  readonly input: v.GenericSchema;
  readonly output: v.GenericSchema;
  readonly writes: boolean;
}

function reads<I extends v.GenericSchema, O extends v.GenericSchema>(input: I, output: O) {
  return { input, output, writes: false } as const;
}

function writes<I extends v.GenericSchema, O extends v.GenericSchema>(input: I, output: O) {
  return { input, output, writes: true } as const;
}

const Nothing = v.strictObject({});
const Entries = v.array(EntryViewSchema);
/** Text that people give, as long as anybody would write: what is read word by word must have an end. */
function text(most: number) {
  return v.pipe(v.string(), v.maxLength(most, `this has at most ${most} characters`));
}

/** The day a change became known, where that isn't today. */
const made = v.optional(DaySchema);
const AsOf = { asOf: v.optional(DaySchema), reading: v.optional(v.picklist(['known', 'recorded'])) };

/** A feed as it is listed: its place on the server, and what reads it. */
export const FeedViewSchema = v.strictObject({
  name: v.string(),
  title: v.string(),
  url: v.optional(v.string()),
  entries: v.number(),
});

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

/** What a line of quick add was understood as, part by part, and what was left in the title. */
export const UnderstoodSchema = v.strictObject({
  entry: EntryInputSchema,
  understood: v.array(v.strictObject({ part: v.string(), as: v.string() })),
  kept: v.array(v.string()),
});

/** What an import would take or has taken, and what it refuses, each with the reason. */
export const ImportReportSchema = v.strictObject({
  taken: v.boolean(),
  entries: Entries,
  refused: v.array(v.strictObject({ at: v.string(), reason: v.string() })),
});

/** A line of an entry's history, newest last. */
export const HistoryLineSchema = v.strictObject({
  seq: v.number(),
  at: InstantSchema,
  known: DaySchema,
  by: v.string(),
  what: v.string(),
  fields: v.array(v.string()),
  undone: v.boolean(),
});

export const GazetteerHitSchema = v.strictObject(VenueFields);

const CheckReportSchema = v.strictObject({
  sound: v.boolean(),
  lines: v.array(v.string()),
});

/** The contract: every method (`area.verb`) that a client may ask of a host. Adding one touches this and its handler. */
export const METHODS = {
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
    }),
  ),
  /**
   * What is different on a past day: with `since`, from that earlier answer's day, else from today. Whatever isn't
   * named is as it was there. Tracks, venues, people and settings are those of today.
   */
  'calendar.past': reads(
    v.strictObject({ asOf: DaySchema, reading: AsOf.reading, since: v.optional(DaySchema) }),
    v.strictObject({ seq: v.number(), entries: Entries, removed: v.array(EntryIdSchema) }),
  ),
  /** The days on which something became known or was recorded, in order, and how many changes each saw. */
  'history.days': reads(
    v.strictObject({ reading: AsOf.reading }),
    v.array(v.strictObject({ day: DaySchema, changes: v.number() })),
  ),
  'status.read': reads(Nothing, StatusSchema),
  'entries.list': reads(
    v.strictObject({
      ...AsOf,
      track: v.optional(v.string()),
      from: v.optional(DaySchema),
      to: v.optional(DaySchema),
    }),
    Entries,
  ),
  'entries.show': reads(v.strictObject({ id: v.string(), ...AsOf }), EntryViewSchema),
  'entries.history': reads(v.strictObject({ id: v.string() }), v.array(HistoryLineSchema)),
  'entries.understand': reads(
    v.strictObject({ line: v.string(), parties: v.optional(v.array(PartySchema)) }),
    UnderstoodSchema,
  ),
  'entries.add': writes(
    v.strictObject({
      line: v.optional(v.string()),
      entry: v.optional(EntryInputSchema),
      parties: v.optional(v.array(PartySchema)),
      made,
    }),
    v.strictObject({
      entries: Entries,
      understood: v.array(v.strictObject({ part: v.string(), as: v.string() })),
      kept: v.array(v.string()),
    }),
  ),
  'entries.edit': writes(
    v.strictObject({
      id: v.string(),
      set: EntryEditSchema,
      unset: v.optional(v.array(v.picklist(UNSETTABLE))),
      /** Why, such as why one of two rival dates is the working date. */
      reason: v.optional(ReasonSchema),
      made,
    }),
    Entries,
  ),
  'entries.remove': writes(v.strictObject({ id: v.string() }), Entries),
  'entries.extend': writes(
    v.strictObject({
      id: v.string(),
      to: text(500),
      instrument: v.optional(text(500)),
      made,
    }),
    Entries,
  ),
  'entries.import': writes(
    v.strictObject({
      as: v.picklist(['json', 'ics']),
      content: v.pipe(
        v.string(),
        v.maxLength(20_000_000, 'a file of more than 20 million characters is too large to import'),
      ),
      name: v.optional(text(500)),
      track: v.optional(TrackSchema.entries.name),
      accept: v.boolean(),
    }),
    ImportReportSchema,
  ),
  'statements.say': writes(v.strictObject({ id: v.string(), ...StatementFields }), Entries),
  'statements.withdraw': writes(
    v.strictObject({ entry: EntryIdSchema, statement: StatementIdSchema, reason: text(500), made }),
    Entries,
  ),
  'readings.add': writes(v.strictObject({ id: v.string(), ...ReadingFields }), Entries),
  'readings.withdraw': writes(
    v.strictObject({ entry: EntryIdSchema, reading: ReadingIdSchema, reason: text(500), made }),
    Entries,
  ),
  'tracks.save': writes(
    v.strictObject({ ...v.partial(TrackSchema).entries, name: TrackSchema.entries.name }),
    TrackSchema,
  ),
  'tracks.remove': writes(v.strictObject({ id: TrackIdSchema }), Nothing),
  'venues.save': writes(v.strictObject({ id: v.optional(VenueIdSchema), ...VenueFields }), VenueSchema),
  'venues.remove': writes(v.strictObject({ id: VenueIdSchema }), Nothing),
  'venues.find': reads(v.strictObject({ text: text(200) }), v.array(GazetteerHitSchema)),
  'people.save': writes(
    v.strictObject({ ...v.omit(PersonSchema, ['id']).entries, id: v.optional(PersonIdSchema) }),
    PersonSchema,
  ),
  'people.remove': writes(v.strictObject({ id: PersonIdSchema }), Nothing),
  'settings.save': writes(v.partial(SettingsSchema), SettingsSchema),
  'history.undo': writes(Nothing, Entries),
  'history.redo': writes(Nothing, Entries),
  'feeds.list': reads(Nothing, v.array(FeedViewSchema)),
  'feeds.export': reads(
    v.strictObject({
      feed: v.optional(v.string()),
      track: v.optional(v.string()),
      format: v.optional(v.picklist(['ics', 'csv', 'json', 'md'])),
      asOf: v.optional(DaySchema),
    }),
    v.strictObject({ name: v.string(), mediaType: v.string(), content: v.string() }),
  ),
  'sample.add': writes(Nothing, Entries),
  'sample.remove': writes(Nothing, Entries),
  'store.check': reads(Nothing, CheckReportSchema),
  'zones.find': reads(v.strictObject({ text: text(200) }), v.array(ZoneSchema)),
} as const satisfies Record<string, MethodContract>;

export type MethodName = keyof typeof METHODS;
/** What a caller gives a method. */
export type InputOf<M extends MethodName> = v.InferInput<(typeof METHODS)[M]['input']>;
/** What a handler gets, after the schema. */
export type TakenBy<M extends MethodName> = v.InferOutput<(typeof METHODS)[M]['input']>;
export type OutputOf<M extends MethodName> = v.InferOutput<(typeof METHODS)[M]['output']>;

export type FeedView = v.InferOutput<typeof FeedViewSchema>;
export type Status = v.InferOutput<typeof StatusSchema>;
export type Understood = v.InferOutput<typeof UnderstoodSchema>;
export type ImportReport = v.InferOutput<typeof ImportReportSchema>;
export type HistoryLine = v.InferOutput<typeof HistoryLineSchema>;
export type GazetteerHit = v.InferOutput<typeof GazetteerHitSchema>;
