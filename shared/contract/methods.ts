import * as v from 'valibot';
import { NewsItemSchema } from '../changes/news-item.ts';
import { DaySchema } from '../dates/day.ts';
import { InstantSchema } from '../dates/instant.ts';
import { ZoneSchema } from '../dates/when.ts';
import { ExpirySchema } from '../deadlines/expiry.ts';
import { ReasonSchema } from '../entries/change.ts';
import { EntryFields } from '../entries/entry.ts';
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
import { NudgeSchema } from '../entries/nudges.ts';
import { PartySchema, PersonSchema } from '../entries/person.ts';
import { TrackSchema } from '../entries/track.ts';
import { VenueFields, VenueSchema } from '../entries/venue.ts';
import { ReadingFields } from '../pledges/reading.ts';
import { DueListSchema } from '../reminders/due-list.ts';
import { SnoozeSchema } from '../reminders/snooze-until.ts';
import { HolidayCorrectionSchema, SettingsSchema } from '../settings/settings.ts';
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

/** What is different: under its tracks, the most important first; since when and until which day. */
export const ChangesSchema = v.strictObject({
  /** The day after whose end; `at` is when this device last looked, where that is meant, and `day` the day of it at home. */
  since: v.strictObject({ day: DaySchema, at: v.optional(InstantSchema) }),
  until: DaySchema,
  seq: v.number(),
  /** The calendar's tracks, in its order. */
  tracks: v.array(v.string()),
  items: v.array(NewsItemSchema),
});

/** When somebody last looked on this device whether an entry is still true, by the entry's id. */
export const CheckedSchema = v.record(v.string(), DaySchema);

/** What an edit takes. */
const EditFields = {
  id: v.string(),
  set: EntryEditSchema,
  unset: v.optional(v.array(v.picklist(UNSETTABLE))),
  /** Why, such as why one of two rival dates is the working date. */
  reason: v.optional(ReasonSchema),
  made,
};

/** What putting another deadline in a deadline's place takes. */
const ExtendFields = {
  id: v.string(),
  /** The new date, in words or EDTF, with or without a time and a zone. */
  to: text(500),
  /** An extension falls due no earlier than the old deadline; what supersedes it may. */
  how: v.optional(v.picklist(['extends', 'supersedes'])),
  instrument: v.optional(text(500)),
  /** What follows if the new deadline lapses; what followed from the old one, if this isn't given. */
  onLapse: EntryFields.onLapse,
  /** When it falls due by each side's instrument; what the old deadline said, moved along, if this isn't given. */
  expiry: v.optional(v.array(ExpirySchema)),
  /** Who says so; the one party whose word the old deadline needs, if this isn't given and there is one. */
  by: v.optional(StatementFields.by),
  capacity: StatementFields.capacity,
  party: StatementFields.party,
  says: v.optional(StatementFields.says),
  source: StatementFields.source,
  quote: StatementFields.quote,
  made,
};

/**
 * What an act would do: each entry that it makes or changes, as it is and as it would be, why, which days a computed date
 * skips, and the alarms that would ring no longer and those that would instead. Notes say what is missing or uncertain.
 */
export const PreviewSchema = v.strictObject({
  entries: v.array(
    v.strictObject({
      before: v.optional(EntryViewSchema),
      after: EntryViewSchema,
      why: v.picklist(['itself', 'successor', 'computed', 'linked']),
      skipped: v.array(v.strictObject({ day: DaySchema, state: v.optional(PartySchema), name: v.string() })),
      alarms: v.strictObject({ gone: v.array(InstantSchema), planned: v.array(InstantSchema) }),
    }),
  ),
  notes: v.array(v.string()),
});

/** A year's holidays of some states, and those of them whose public holidays aren't known. */
export const HolidayListSchema = v.strictObject({
  days: v.array(
    v.strictObject({
      state: PartySchema,
      day: DaySchema,
      name: v.string(),
      works: v.boolean(),
      /** The user says so, not the table. */
      corrected: v.optional(v.literal(true)),
    }),
  ),
  unknown: v.array(PartySchema),
});

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
  /**
   * What is really different: between the ends of two days by what was known or recorded (`until` is today if absent), or,
   * without `since`, from where this device last looked, by what was recorded. `seq` is the change up to which it holds.
   */
  'changes.read': reads(
    v.strictObject({
      since: v.optional(DaySchema),
      until: v.optional(DaySchema),
      reading: AsOf.reading,
      track: v.optional(v.string()),
    }),
    ChangesSchema,
  ),
  /**
   * Notes that this device has looked, at everything or at some entries, up to a change (the last one if absent). It is no
   * part of the record, and works while nothing of that can be written.
   */
  'changes.markRead': reads(
    v.strictObject({
      entries: v.optional(v.array(EntryIdSchema)),
      upTo: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    }),
    Nothing,
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
  /** Of the entries that a list would have, those that ask to be checked, each with the reasons. */
  'entries.toCheck': reads(
    v.strictObject({
      ...AsOf,
      track: v.optional(v.string()),
      from: v.optional(DaySchema),
      to: v.optional(DaySchema),
    }),
    v.array(v.strictObject({ entry: EntryViewSchema, nudges: v.array(NudgeSchema) })),
  ),
  /**
   * Notes that somebody looked today, on this device, whether an entry is still true; `again` forgets the note. It is
   * no part of the record, for nothing became known, and works while nothing of that can be written.
   */
  'entries.check': reads(v.strictObject({ id: v.string(), again: v.optional(v.literal(true)) }), Nothing),
  'entries.show': reads(v.strictObject({ id: v.string(), ...AsOf }), EntryViewSchema),
  /** The changes of an entry; as of a past day, those that were known or recorded by its end. */
  'entries.history': reads(v.strictObject({ id: v.string(), ...AsOf }), v.array(HistoryLineSchema)),
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
  'entries.edit': writes(v.strictObject(EditFields), Entries),
  'entries.remove': writes(v.strictObject({ id: v.string() }), Entries),
  /** Gives the new deadline first, then the old one, then whatever moved along. */
  'entries.extend': writes(v.strictObject(ExtendFields), Entries),
  /** What an edit or an extension would do, without doing it. */
  'entries.preview': reads(
    v.variant('act', [
      v.strictObject({ act: v.literal('extend'), ...ExtendFields }),
      v.strictObject({ act: v.literal('edit'), ...EditFields }),
    ]),
    PreviewSchema,
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
  /** The date claimed is EDTF or words, as of the day they were said. */
  'statements.say': writes(
    v.strictObject({ id: v.string(), ...StatementFields, date: v.optional(text(200)) }),
    Entries,
  ),
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
  'settings.save': writes(
    v.strictObject({
      ...v.partial(SettingsSchema).entries,
      /** What is to be settled no longer. */
      unset: v.optional(v.array(v.literal('quietHours'))),
    }),
    SettingsSchema,
  ),
  /** What has fallen due, what is put off, what comes, and what became of it all. Looks at the clock first. */
  'reminders.read': reads(Nothing, DueListSchema),
  /**
   * Puts a reminder that has fallen due off; `key` may be its beginning. Refused where it would come back only once its
   * entry is past, unless `pastDue`. Like all that follow it is no part of the record, and works while nothing of that
   * can be written.
   */
  'reminders.snooze': reads(
    v.strictObject({ key: text(200), until: SnoozeSchema, pastDue: v.optional(v.literal(true)) }),
    DueListSchema,
  ),
  /** Takes reminders that have fallen due or are put off from the list; keys may be beginnings. */
  'reminders.dismiss': reads(
    v.strictObject({ keys: v.pipe(v.array(text(200)), v.nonEmpty('name at least one reminder by its key')) }),
    DueListSchema,
  ),
  /** Whether this device keeps reminders back while the system asks not to disturb. */
  'reminders.hold': reads(v.strictObject({ inDoNotDisturb: v.boolean() }), DueListSchema),
  /** What is special in a year, by day: public holidays and worked weekend days; no plain weekends. */
  'holidays.list': reads(
    v.strictObject({
      states: v.array(PartySchema),
      year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100)),
    }),
    HolidayListSchema,
  ),
  /** Makes a day a working day or a day off of these states, whatever the table says, or takes that back (no `works`). */
  'holidays.correct': writes(
    v.strictObject({
      states: v.pipe(v.array(PartySchema), v.nonEmpty('name at least one state, such as CN')),
      day: DaySchema,
      works: v.optional(v.boolean()),
      name: HolidayCorrectionSchema.entries.name,
    }),
    v.array(HolidayCorrectionSchema),
  ),
  'history.undo': writes(Nothing, Entries),
  'history.redo': writes(Nothing, Entries),
  'feeds.list': reads(Nothing, v.array(FeedViewSchema)),
  'feeds.export': reads(
    v.strictObject({
      feed: v.optional(v.string()),
      track: v.optional(v.string()),
      format: v.optional(v.picklist(['ics', 'csv', 'json', 'md'])),
      ...AsOf,
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
export type Preview = Readonly<v.InferOutput<typeof PreviewSchema>>;
export type PreviewedEntry = Preview['entries'][number];
export type Changes = Readonly<v.InferOutput<typeof ChangesSchema>>;
export type HistoryLine = v.InferOutput<typeof HistoryLineSchema>;
export type HolidayList = Readonly<v.InferOutput<typeof HolidayListSchema>>;
export type GazetteerHit = v.InferOutput<typeof GazetteerHitSchema>;
