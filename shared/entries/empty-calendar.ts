import type { SavedFeed } from '../feeds/saved-feed.ts';
import type { Settings } from '../settings/settings.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { Turns } from './acts.ts';
import type { Calendar } from './calendar.ts';
import type { EntryId, FeedId, PersonId, TrackId, VenueId } from './ids.ts';
import type { Person } from './person.ts';
import type { EntryRecord } from './record.ts';
import type { Track } from './track.ts';
import type { Venue } from './venue.ts';

/** The calendar as it stands, being folded change by change. Only `applyChange` writes to it. */
export interface CalendarFold extends Calendar {
  readonly entries: Map<EntryId, EntryRecord>;
  readonly tracks: Map<TrackId, Track>;
  readonly venues: Map<VenueId, Venue>;
  readonly people: Map<PersonId, Person>;
  readonly feeds: Map<FeedId, SavedFeed>;
  readonly dependents: Map<EntryId, Set<EntryId>>;
  /** The last revision of entries that are gone, so that one restored goes on from it. */
  readonly goneAt: Map<EntryId, number>;
  settings: Settings;
  readonly turns: Turns;
}

/** A calendar with nothing on it. */
export function emptyCalendar(): CalendarFold {
  return {
    entries: new Map(),
    tracks: new Map(),
    venues: new Map(),
    people: new Map(),
    feeds: new Map(),
    dependents: new Map(),
    goneAt: new Map(),
    settings: defaultSettings('UTC'),
    turns: { done: [], undone: [] },
  };
}
