import type { Rendering } from './rendering.ts';
import type { CancelledChoice, FeedSelection, SavedFeed, VagueChoice } from './saved-feed.ts';

/** A named selection of entries that is served and exported as iCalendar: one that is always there, or a saved one. */
export interface Feed {
  /** What it is called in commands: lower case, unique, and follows the title. */
  readonly name: string;
  /** The last part of its address, which never changes: a track may be renamed, its subscribers stay. */
  readonly key: string;
  readonly title: string;
  readonly selects: FeedSelection;
  readonly rendering: Rendering;
  readonly vague: VagueChoice;
  readonly cancelled: CancelledChoice;
  /** A CSS name. */
  readonly colour?: string;
  /** What it was made of, if somebody saved it. */
  readonly saved?: SavedFeed;
}
