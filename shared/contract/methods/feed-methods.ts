import * as v from 'valibot';
import { DaySchema } from '../../dates/day.ts';
import { InstantSchema } from '../../dates/instant.ts';
import { EntryIdSchema, FeedIdSchema } from '../../entries/ids.ts';
import { ALARM_MODES } from '../../feeds/alarm-mode.ts';
import { EXPORT_FORMATS } from '../../feeds/export-format.ts';
import { FindingSchema } from '../../feeds/finding.ts';
import { LeftOutSchema } from '../../feeds/left-out.ts';
import { PROFILES } from '../../feeds/profile.ts';
import { READERS } from '../../feeds/reader.ts';
import { OtherRenderingSchema } from '../../feeds/rendering.ts';
import { FeedChoices, FeedTitleSchema, SavedFeedSchema } from '../../feeds/saved-feed.ts';
import { LANGUAGES } from '../../language.ts';
import { AsOf, type MethodContract, Nothing, reads, text, writes } from './method.ts';

/** A feed as it is listed: its place on the server, and how it is rendered there. */
export const FeedViewSchema = v.strictObject({
  /** What commands call it; follows the title. */
  name: v.string(),
  /** The last part of its address, for life: `everything`, `deadlines`, a track's id, or the id of a saved feed. */
  key: v.string(),
  title: v.string(),
  /** Absent while nothing is served. */
  url: v.optional(v.string()),
  entries: v.number(),
  profile: v.picklist(PROFILES),
  /** Those in effect: its own, or the profile's. */
  alarms: v.picklist(ALARM_MODES),
  language: v.picklist(LANGUAGES),
  colour: v.exactOptional(v.string()),
  /** Whether its address has a secret of its own, which `feeds.rotate` gave it. */
  ownSecret: v.boolean(),
  /** What can be edited of it; absent for the feeds that are always there. */
  saved: v.exactOptional(SavedFeedSchema),
});

export type FeedView = v.InferOutput<typeof FeedViewSchema>;

/** What isn't given is as in a new feed. */
const { colour, alarms, language, profile, selects, vague, cancelled } = FeedChoices;
const GivenChoices = {
  colour,
  alarms,
  language: v.optional(language, 'en'),
  profile: v.optional(profile, 'standard'),
  selects: v.optional(selects, {}),
  vague: v.optional(vague, 'window'),
  cancelled: v.optional(cancelled, 'keep'),
};

/** A feed to save, as a whole: with an id in place of the one that has it. */
export const FeedToSaveSchema = v.strictObject({
  id: v.optional(FeedIdSchema),
  title: FeedTitleSchema,
  ...GivenChoices,
});

/** A feed that nobody has saved yet, to look at. */
export const FeedDraftSchema = v.strictObject({ title: v.optional(text(120), ''), ...GivenChoices });

/** An event as ical.js reads it from the bytes that are served. */
export const PreviewItemSchema = v.strictObject({
  uid: v.string(),
  summary: v.string(),
  /** The first lines of it, at most 600 characters, which end with `…` where there are more. */
  description: v.string(),
  location: v.exactOptional(v.string()),
  when: v.variant('kind', [
    /** Whole days, the last of them counted. */
    v.strictObject({ kind: v.literal('days'), from: DaySchema, to: DaySchema }),
    /** From an instant to another, which is the same one where it has no length; `zone` as the feed names it. */
    v.strictObject({
      kind: v.literal('timed'),
      start: InstantSchema,
      end: InstantSchema,
      zone: v.exactOptional(v.string()),
    }),
  ]),
  transparent: v.boolean(),
  /** In capitals, as iCalendar has it. */
  status: v.exactOptional(v.string()),
  sequence: v.number(),
  categories: v.array(v.string()),
  colour: v.exactOptional(v.string()),
  /** When its embedded alarms ring. */
  alarms: v.array(InstantSchema),
  /** The entry that it is of. */
  entry: v.exactOptional(EntryIdSchema),
  /** Whether it is an alarm told as an event. */
  isAlarm: v.boolean(),
});

/** What a reader of a feed will see. */
export const FeedPreviewSchema = v.strictObject({
  profile: v.picklist(PROFILES),
  alarms: v.picklist(ALARM_MODES),
  /** The iCalendar text as it is served, at most its first 200 kB, whole lines. */
  text: v.string(),
  /** What `text` doesn't show, in bytes of UTF-8; 0 where it is whole. */
  textBeyond: v.number(),
  /** The first 500 by start, alarms told as events among them. */
  items: v.array(PreviewItemSchema),
  counts: v.strictObject({
    entries: v.number(),
    /** Events in the text: one an entry, and the alarms told as events. */
    events: v.number(),
    alarmEvents: v.number(),
    /** Events, alarms told as such among them, whose status is CANCELLED: Google's calendar takes those away. */
    cancelled: v.number(),
    /** Embedded alarms. */
    alarms: v.number(),
    bytes: v.number(),
    leftOut: v.array(LeftOutSchema),
  }),
  /** What our own checker finds wrong with the text, of more than 500 events with those that are shown; nothing, one hopes. */
  findings: v.array(FindingSchema),
});

/** How often a program fetched a feed. */
export const FeedFetchesSchema = v.strictObject({
  reader: v.picklist(READERS),
  /** What it calls itself, shortened. */
  agent: v.string(),
  /** Answers with the whole feed (200). */
  whole: v.number(),
  /** Answers that nothing changed (304). */
  unchanged: v.number(),
  first: InstantSchema,
  last: InstantSchema,
});

/** How a feed has been doing. */
export const FeedHealthSchema = v.strictObject({
  key: v.string(),
  name: v.string(),
  title: v.string(),
  entries: v.number(),
  bytes: v.number(),
  /** The program that came last first. */
  fetches: v.array(FeedFetchesSchema),
  uids: v.strictObject({
    count: v.number(),
    /** When they were last looked at, on this device; absent the first time. */
    since: v.exactOptional(InstantSchema),
    /** Entries that have another UID than then, so that readers show them twice. Must be 0. */
    changed: v.number(),
    /** The titles of some of those, at most five. */
    titles: v.array(v.string()),
  }),
  leftOut: v.array(LeftOutSchema),
  findings: v.array(FindingSchema),
});

/** Who can reach the addresses of feeds. */
export const ReachabilitySchema = v.strictObject({
  /** Where the server listens; absent where it doesn't. */
  url: v.exactOptional(v.string()),
  /** Why it doesn't listen where it should, a sentence. */
  problem: v.exactOptional(v.string()),
  /** Whose programs can reach it: nobody's, those on this device, or those on the local network too. */
  scope: v.picklist(['none', 'device', 'network']),
  /** Where it listens on the local network, if it does. */
  lan: v.array(v.string()),
  /** By reader: where it fetches from, whether it gets here from there, and how often it comes by itself. */
  readers: v.array(
    v.strictObject({
      reader: v.picklist(READERS),
      /** `cloud`: a server of its maker fetches, and never reaches this device; `either`: it depends on the account. */
      fetchesFrom: v.picklist(['device', 'cloud', 'either']),
      /** `if-on-device`, `if-on-network`: while a program on this device, or on the local network, fetches, and no server does. */
      reaches: v.picklist(['yes', 'no', 'if-on-device', 'if-on-network']),
      /** In minutes, from the least to the most that people report; absent where the user settles it. */
      refreshes: v.exactOptional(v.strictObject({ least: v.number(), most: v.number() })),
    }),
  ),
});

export type FeedToSave = v.InferInput<typeof FeedToSaveSchema>;
export type FeedDraft = v.InferOutput<typeof FeedDraftSchema>;
export type PreviewItem = v.InferOutput<typeof PreviewItemSchema>;
export type FeedPreview = v.InferOutput<typeof FeedPreviewSchema>;
export type FeedFetches = Readonly<v.InferOutput<typeof FeedFetchesSchema>>;
export type FeedHealth = v.InferOutput<typeof FeedHealthSchema>;
export type Reachability = v.InferOutput<typeof ReachabilitySchema>;

/** Feeds, and files made from the calendar. */
export const FEED_METHODS = {
  'feeds.list': reads(Nothing, v.array(FeedViewSchema)),
  /** Saves a feed as a whole; `conflict` where another one has its title, `not-found` where it selects a track that isn't there. */
  'feeds.save': writes(FeedToSaveSchema, FeedViewSchema),
  /** Takes a saved feed away; undo brings it back at the same address. */
  'feeds.remove': writes(v.strictObject({ id: FeedIdSchema }), Nothing),
  /**
   * Gives a feed, by name or key, a secret of its own and another each time: when this answers, its old address is dead. It is
   * kept on this device, and no part of the record: undo doesn't bring it back.
   */
  'feeds.rotate': reads(v.strictObject({ feed: text(200) }), FeedViewSchema),
  /** What a reader will see of a feed, by name or key, or of one that nobody has saved yet; in place of its own rendering in another. */
  'feeds.preview': reads(
    v.strictObject({
      feed: v.optional(text(200)),
      draft: v.optional(FeedDraftSchema),
      ...OtherRenderingSchema.entries,
    }),
    FeedPreviewSchema,
  ),
  /** How feeds are doing, all of them or one by name or key. What it sees of UIDs is what the next look compares with. */
  'feeds.health': reads(
    v.strictObject({ feed: v.optional(text(200)) }),
    v.strictObject({ reachability: ReachabilitySchema, feeds: v.array(FeedHealthSchema) }),
  ),
  'feeds.export': reads(
    v.strictObject({
      feed: v.optional(v.string()),
      track: v.optional(v.string()),
      format: v.optional(v.picklist(EXPORT_FORMATS)),
      /** In place of the feed's own; of iCalendar alone. */
      ...OtherRenderingSchema.entries,
      ...AsOf,
    }),
    v.strictObject({ name: v.string(), mediaType: v.string(), content: v.string() }),
  ),
} as const satisfies Record<string, MethodContract>;
