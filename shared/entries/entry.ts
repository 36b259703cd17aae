import * as v from 'valibot';
import { WhenSchema } from '../dates/when.ts';
import { ExpirySchema } from '../deadlines/expiry.ts';
import { TriggerSchema } from '../deadlines/trigger.ts';
import { AlarmSchema } from '../reminders/alarm.ts';
import { UpstreamSchema } from '../subscriptions/upstream.ts';
import { EntryIdSchema, TrackIdSchema, VenueIdSchema } from './ids.ts';
import { ENTRY_KINDS } from './kind.ts';
import { PartySchema } from './person.ts';

export const TitleSchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('an entry needs a title'),
  v.maxLength(300, 'a title has at most 300 characters'),
);

const WordSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));

export const LinkSchema = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.regex(/^(?:https?:\/\/|mailto:)\S+$/i, 'a link begins with http://, https:// or mailto:'),
);

/** A promised quantity: how much of what. */
export const QuantitySchema = v.strictObject({
  amount: v.pipe(v.number(), v.finite()),
  unit: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
});

/** The fields that an engagement, a deadline and a pledge share, apart from their tracks and venue. */
export const EntryFields = {
  kind: v.picklist(ENTRY_KINDS),
  title: TitleSchema,
  when: v.optional(WhenSchema),
  parties: v.array(PartySchema),
  people: v.array(WordSchema),
  topics: v.array(WordSchema),
  /** The host of a multilateral: it is the host's word that makes one. */
  host: v.optional(PartySchema),
  /** Whose word makes the entry agreed, where that isn't what its kind says. */
  confirmedBy: v.optional(v.array(PartySchema)),
  alarms: v.array(AlarmSchema),
  expiry: v.optional(v.array(ExpirySchema)),
  /** The order, notice or agreement that sets a deadline. */
  instrument: v.optional(v.pipe(v.string(), v.maxLength(500))),
  /** What follows if a deadline lapses. */
  onLapse: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  /** The deadline that this one extends. */
  extends: v.optional(EntryIdSchema),
  /** The deadline whose place this one takes without extending it, by another instrument. */
  supersedes: v.optional(EntryIdSchema),
  /** What the date is computed from. */
  trigger: v.optional(TriggerSchema),
  /** The gathering on whose sidelines this takes place. */
  partOf: v.optional(EntryIdSchema),
  quantity: v.optional(QuantitySchema),
  /** The event of somebody else's calendar that it was made from. */
  upstream: v.optional(UpstreamSchema),
  notes: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
  links: v.array(LinkSchema),
};

/** Anything on the calendar, as it is stored. */
export const EntrySchema = v.strictObject({
  id: EntryIdSchema,
  ...EntryFields,
  tracks: v.array(TrackIdSchema),
  venue: v.optional(VenueIdSchema),
  /** Whether it came with the sample dossier, so that it can be removed with it. */
  sample: v.optional(v.literal(true)),
});

export type Entry = Readonly<v.InferOutput<typeof EntrySchema>>;
