import * as v from 'valibot';
import { DaySchema } from '../dates/day.ts';
import { InstantSchema } from '../dates/instant.ts';
import { WhenSchema, ZoneSchema } from '../dates/when.ts';
import { SuccessionSchema } from '../deadlines/succession.ts';
import { ReadingFields } from '../pledges/reading.ts';
import { AlarmSchema } from '../reminders/alarm.ts';
import { STANDINGS } from '../statements/standing.ts';
import { SourceSchema, StatementFields } from '../statements/statement.ts';
import { EntryFields } from './entry.ts';
import { EntryIdSchema, ReadingIdSchema, StatementIdSchema, VenueIdSchema } from './ids.ts';
import { REPLACED } from './links-of.ts';
import { MOVES } from './move.ts';
import { PartySchema } from './person.ts';
import { VenueFields } from './venue.ts';

/** The earliest and latest day that a `when` allows; an open end is absent. */
export const WindowSchema = v.strictObject({
  from: v.exactOptional(DaySchema),
  to: v.exactOptional(DaySchema),
});

/** A venue as it is shown: whole. */
const VenueViewSchema = v.strictObject({ id: VenueIdSchema, ...VenueFields });

/** A statement as it is shown: with its id, and why it was withdrawn if it was. */
export const StatementViewSchema = v.strictObject({
  id: StatementIdSchema,
  ...StatementFields,
  withdrawn: v.optional(v.strictObject({ on: DaySchema, reason: v.string() })),
  /** How it lies to the working date. */
  currency: v.picklist(['current', 'rival', 'stale']),
  /** The party it binds, if any. */
  speaksFor: v.optional(v.string()),
  /** Of another day than the working date: the zone by whose clocks they are the same moment, if there is one. */
  sameMomentIn: v.optional(ZoneSchema),
  /** Of another day than a deadline just around midnight: the last full day before it, or the day that begins with it. */
  midnight: v.optional(v.picklist(['day-before', 'day-after'])),
});

/** A reading of a pledge as it is shown. */
export const ReadingViewSchema = v.strictObject({
  id: ReadingIdSchema,
  ...ReadingFields,
  withdrawn: v.optional(v.strictObject({ on: DaySchema, reason: v.string() })),
});

/** A change of the working date: when it became known, from what to what, and how far that is. */
export const SlipSchema = v.strictObject({
  known: DaySchema,
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  move: v.picklist(MOVES),
  /** Days from the first day that the old date allowed to the first that the new one does; earlier is negative. */
  days: v.optional(v.number()),
  /** Why it was moved, if somebody said so. */
  reason: v.optional(v.string()),
  /** Who had named the new date by then, last, and where. */
  by: v.optional(v.string()),
  source: v.optional(SourceSchema),
});

/** What an entry was before the edits of a day; what is absent it hadn't. */
const EditedSchema = v.strictObject({
  known: DaySchema,
  /** Why, if somebody said so. */
  reason: v.optional(v.string()),
  before: v.strictObject({
    title: EntryFields.title,
    when: v.optional(WhenSchema),
    venue: v.optional(VenueViewSchema),
    expiry: EntryFields.expiry,
    quantity: EntryFields.quantity,
  }),
});

/**
 * An entry as Sherpa shows it everywhere: in `--json`, over the wire, to the screens. Tracks go by name and the venue is
 * given whole; `window`, `exact`, `instant`, `standing`, `badge`, `reason`, `silent`, `slips`, `edited`, `supersededBy`,
 * `replaced`, `succeeded`, `succeeds`, `defaultAlarms`, `heard` and `revision` are derived.
 */
export const EntryViewSchema = v.strictObject({
  id: EntryIdSchema,
  ...EntryFields,
  when: v.optional(WhenSchema),
  window: v.optional(WindowSchema),
  exact: v.boolean(),
  instant: v.optional(InstantSchema),
  /** Where an exact and timed entry ends, if it says so. */
  until: v.optional(InstantSchema),
  standing: v.picklist(STANDINGS),
  badge: v.string(),
  reason: v.string(),
  /** The alarms that its track or kind gives it, where it has none of its own. */
  defaultAlarms: v.optional(v.array(AlarmSchema)),
  /** Those whose word is missing, each with the day since when it is. */
  silent: v.array(v.strictObject({ party: PartySchema, since: DaySchema })),
  tracks: v.array(v.string()),
  venue: v.optional(VenueViewSchema),
  statements: v.array(StatementViewSchema),
  readings: v.array(ReadingViewSchema),
  /** The deadline that extends or supersedes this one. */
  supersededBy: v.optional(EntryIdSchema),
  /** Which of the two it does; there with `supersededBy` alone. */
  replaced: v.optional(v.picklist(REPLACED)),
  /** How that came about, and when that one falls due. */
  succeeded: v.optional(SuccessionSchema),
  /** Of a deadline that extends or supersedes another: how that came about, and when the other fell due. */
  succeeds: v.optional(SuccessionSchema),
  /** The changes of its working date, oldest first. */
  slips: v.array(SlipSchema),
  /** The last day on which it was edited so that people are told, and what it was before. */
  edited: v.optional(EditedSchema),
  /** The last day on which anything became known of it. */
  heard: DaySchema,
  sample: v.optional(v.literal(true)),
  revision: v.number(),
  modified: InstantSchema,
});

export type EntryView = Readonly<v.InferOutput<typeof EntryViewSchema>>;
export type ReadingView = Readonly<v.InferOutput<typeof ReadingViewSchema>>;
export type Slip = Readonly<v.InferOutput<typeof SlipSchema>>;
export type StatementView = Readonly<v.InferOutput<typeof StatementViewSchema>>;
