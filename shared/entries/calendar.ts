import type { Settings } from '../settings/settings.ts';
import type { EntryId, PersonId, TrackId, VenueId } from './ids.ts';
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
  readonly settings: Settings;
  /** Which entries hang on an entry: those that extend it or take place on its sidelines. */
  readonly dependents: ReadonlyMap<EntryId, ReadonlySet<EntryId>>;
}

/** The entry that extends this one, if there is one: this one is then superseded. */
export function extensionOf(id: EntryId, calendar: Calendar): EntryRecord | undefined {
  for (const dependent of calendar.dependents.get(id) ?? []) {
    const record = calendar.entries.get(dependent);
    if (record?.entry.extends === id) return record;
  }
  return undefined;
}
