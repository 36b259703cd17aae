import * as v from 'valibot';
import { DaySchema } from '../dates/day.ts';
import { InstantSchema } from '../dates/instant.ts';
import { WhenSchema } from '../dates/when.ts';
import { STANDINGS } from '../statements/standing.ts';
import { StatementFields } from '../statements/statement.ts';
import { EntryFields } from './entry.ts';
import { EntryIdSchema, StatementIdSchema, VenueIdSchema } from './ids.ts';
import { VenueFields } from './venue.ts';

/** The earliest and latest day that a `when` allows; an open end is absent. */
export const WindowSchema = v.strictObject({
  from: v.exactOptional(DaySchema),
  to: v.exactOptional(DaySchema),
});

/** A statement as it is shown: with its id, and why it was withdrawn if it was. */
export const StatementViewSchema = v.strictObject({
  id: StatementIdSchema,
  ...StatementFields,
  withdrawn: v.optional(v.strictObject({ on: DaySchema, reason: v.string() })),
  /** How it lies to the working date. */
  currency: v.picklist(['current', 'rival', 'stale']),
  /** The party it binds, if any. */
  speaksFor: v.optional(v.string()),
});

/**
 * An entry as Sherpa shows it everywhere: in `--json`, over the wire, to the screens. Tracks go by name and the venue is
 * given whole; `window`, `exact`, `instant`, `standing`, `badge`, `reason`, `slips`, `supersededBy` and `revision` are derived.
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
  tracks: v.array(v.string()),
  venue: v.optional(v.strictObject({ id: VenueIdSchema, ...VenueFields })),
  statements: v.array(StatementViewSchema),
  /** The entry that extends this deadline. */
  supersededBy: v.optional(EntryIdSchema),
  /** Earlier working dates, oldest first, with the day each became known. */
  slips: v.array(v.strictObject({ known: DaySchema, date: v.optional(v.string()) })),
  sample: v.optional(v.literal(true)),
  revision: v.number(),
  modified: InstantSchema,
});

export type EntryView = Readonly<v.InferOutput<typeof EntryViewSchema>>;
export type StatementView = Readonly<v.InferOutput<typeof StatementViewSchema>>;
