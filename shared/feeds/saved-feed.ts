import * as v from 'valibot';
import { FeedIdSchema, TrackIdSchema } from '../entries/ids.ts';
import { ENTRY_KINDS } from '../entries/kind.ts';
import { PartySchema } from '../entries/person.ts';
import { TRACK_COLOURS } from '../entries/track.ts';
import { LANGUAGES } from '../language.ts';
import { STANDINGS } from '../statements/standing.ts';
import { ALARM_MODES } from './alarm-mode.ts';
import { FeedDaySchema } from './feed-day.ts';
import { PROFILES } from './profile.ts';

/** What a feed does with vague entries: over their whole window, on its last day, or not at all. */
export const VAGUE_CHOICES = ['window', 'last-day', 'leave-out'] as const;

/** What a feed does with cancelled entries: kept for a while, so that every reader learns of it, or not at all. */
export const CANCELLED_CHOICES = ['keep', 'leave-out'] as const;

const LONGEST_LIST = 200;

function choices<Item extends v.GenericSchema<string>>(item: Item) {
  return v.optional(v.pipe(v.array(item), v.maxLength(LONGEST_LIST)));
}

/**
 * What a feed takes. Each choice narrows it, what isn't chosen takes all; of the items in one choice any will do. An
 * empty choice takes nothing: it is what stays of a track that is gone.
 */
export const FeedSelectionSchema = v.strictObject({
  tracks: choices(TrackIdSchema),
  kinds: choices(v.picklist(ENTRY_KINDS)),
  parties: choices(PartySchema),
  topics: choices(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200))),
  standings: choices(v.picklist(STANDINGS)),
  /** Entries that may fall on this day or later. */
  from: v.optional(FeedDaySchema),
  /** Entries that may fall on this day or earlier. */
  to: v.optional(FeedDaySchema),
});

/** The title of a feed, as readers show it. */
export const FeedTitleSchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('a feed needs a title'),
  v.maxLength(120, 'the title of a feed has at most 120 characters'),
);

/** What can be settled about a feed of one's own, besides its title. */
export const FeedChoices = {
  colour: v.optional(v.picklist(TRACK_COLOURS)),
  language: v.picklist(LANGUAGES),
  profile: v.picklist(PROFILES),
  /** Without it those of the profile. */
  alarms: v.optional(v.picklist(ALARM_MODES)),
  selects: FeedSelectionSchema,
  vague: v.picklist(VAGUE_CHOICES),
  cancelled: v.picklist(CANCELLED_CHOICES),
};

/** A selection of entries that somebody named and fitted to a reader. Its id is the last part of its address, for life. */
export const SavedFeedSchema = v.strictObject({ id: FeedIdSchema, title: FeedTitleSchema, ...FeedChoices });

export type SavedFeed = Readonly<v.InferOutput<typeof SavedFeedSchema>>;
export type FeedSelection = Readonly<v.InferOutput<typeof FeedSelectionSchema>>;
export type VagueChoice = SavedFeed['vague'];
export type CancelledChoice = SavedFeed['cancelled'];
