import type { SavedFeed } from '../feeds/saved-feed.ts';
import type { Settings } from '../settings/settings.ts';
import type { Turns } from './acts.ts';
import type { CalendarFold } from './empty-calendar.ts';
import type { EntryId } from './ids.ts';
import { linksOf } from './links-of.ts';
import type { Person } from './person.ts';
import type { EntryRecord } from './record.ts';
import type { Track } from './track.ts';
import type { Venue } from './venue.ts';

/** A calendar as plain JSON, for a snapshot. */
export interface CalendarJson {
  readonly entries: readonly EntryRecord[];
  readonly tracks: readonly Track[];
  readonly venues: readonly Venue[];
  readonly people: readonly Person[];
  readonly feeds: readonly SavedFeed[];
  readonly goneAt: readonly (readonly [EntryId, number])[];
  readonly settings: Settings;
  readonly turns: Turns;
}

/** A calendar as plain JSON; `calendarFromJson` gives the same calendar back. */
export function calendarToJson(calendar: CalendarFold): CalendarJson {
  return {
    entries: [...calendar.entries.values()],
    tracks: [...calendar.tracks.values()],
    venues: [...calendar.venues.values()],
    people: [...calendar.people.values()],
    feeds: [...calendar.feeds.values()],
    goneAt: [...calendar.goneAt],
    settings: calendar.settings,
    turns: calendar.turns,
  };
}

/** The calendar that `calendarToJson` wrote. */
export function calendarFromJson(json: CalendarJson): CalendarFold {
  return {
    entries: new Map(json.entries.map((record) => [record.entry.id, record])),
    tracks: new Map(json.tracks.map((track) => [track.id, track])),
    venues: new Map(json.venues.map((venue) => [venue.id, venue])),
    people: new Map(json.people.map((person) => [person.id, person])),
    feeds: new Map(json.feeds.map((feed) => [feed.id, feed])),
    dependents: dependentsAmong(json.entries),
    goneAt: new Map(json.goneAt),
    settings: json.settings,
    turns: json.turns,
  };
}

/** Which entries hang on which. */
export function dependentsAmong(records: Iterable<EntryRecord>): Map<EntryId, Set<EntryId>> {
  const dependents = new Map<EntryId, Set<EntryId>>();
  for (const { entry } of records) {
    for (const other of linksOf(entry)) {
      const known = dependents.get(other);
      if (known === undefined) dependents.set(other, new Set([entry.id]));
      else known.add(entry.id);
    }
  }
  return dependents;
}
