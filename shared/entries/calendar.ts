import type { SavedFeed } from '../feeds/saved-feed.ts';
import type { Settings } from '../settings/settings.ts';
import type { EntryId, FeedId, PersonId, TrackId, VenueId } from './ids.ts';
import { predecessorOf } from './links-of.ts';
import type { Person } from './person.ts';
import type { EntryRecord } from './record.ts';
import type { Track } from './track.ts';
import type { Venue } from './venue.ts';

/** Everything on the calendar at one reading of the journal. */
export interface Calendar {
  readonly entries: ReadonlyMap<EntryId, EntryRecord>;
  readonly tracks: ReadonlyMap<TrackId, Track>;
  readonly venues: ReadonlyMap<VenueId, Venue>;
  readonly people: ReadonlyMap<PersonId, Person>;
  /** Those that somebody saved. */
  readonly feeds: ReadonlyMap<FeedId, SavedFeed>;
  readonly settings: Settings;
  /** Which entries hang on an entry: those that extend or supersede it, take place on its sidelines or take their date from it. */
  readonly dependents: ReadonlyMap<EntryId, ReadonlySet<EntryId>>;
}

/** The deadline that extends or supersedes this one, if there is one; of several the one recorded first. */
export function successorOf(id: EntryId, calendar: Calendar): EntryRecord | undefined {
  let first: EntryRecord | undefined;
  for (const dependent of calendar.dependents.get(id) ?? []) {
    const record = calendar.entries.get(dependent);
    if (record === undefined || predecessorOf(record.entry) !== id) continue;
    if (first === undefined || recordedAs(record) < recordedAs(first)) first = record;
  }
  return first;
}

/** The number of the change that an entry was created by. */
function recordedAs({ dates }: EntryRecord): number {
  return dates[0]?.seq ?? 0;
}
