import { AppError } from '../../shared/contract/app-error.ts';
import type { Day } from '../../shared/dates/day.ts';
import { readWhen } from '../../shared/dates/read-when.ts';
import type { When } from '../../shared/dates/when.ts';
import type { PreviewNote } from '../../shared/deadlines/preview-note.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { ChangeDraft } from '../../shared/entries/change.ts';
import type { EntryInput } from '../../shared/entries/entry-input.ts';
import {
  isId,
  type ReadingId,
  type StatementId,
  type TrackId,
  type VenueId,
} from '../../shared/entries/ids.ts';
import { TRACK_COLOURS, type Track } from '../../shared/entries/track.ts';
import type { Venue } from '../../shared/entries/venue.ts';
import { type Outcome, refused, taken } from '../../shared/outcome.ts';
import type { Gazetteer } from '../../shared/places/gazetteer.ts';
import { zoneNamed } from '../../shared/places/zone-named.ts';
import type { Ids } from '../ports.ts';
import { createFindByKey, type FindByKey } from './find-by-key.ts';

/** What drafting asks of its surroundings. */
export interface DraftingPorts {
  readonly ids: Ids;
  readonly gazetteer: Gazetteer;
}

/**
 * The changes of one act as they are drafted: names given by people become ids, and a track or venue that isn't there yet
 * is made along the way, once an act.
 */
export interface Drafting {
  readonly calendar: Calendar;
  readonly today: Day;
  readonly ids: Ids;
  readonly drafts: ChangeDraft[];
  /** What somebody who is shown the act beforehand should know of it. */
  readonly notes: PreviewNote[];
  track(name: string): TrackId;
  venue(given: NonNullable<EntryInput['venue']>): VenueId;
  /** Reads a date in words or EDTF; throws `invalid-input` with the reason where it can't be understood. */
  when(given: NonNullable<EntryInput['when']>): When;
  /** The zone of an IANA name or a place; throws `invalid-input` where none is known. */
  zone(given: string): string;
  /** An id for a statement: the one given, if no other statement has it. */
  statementId(given: string | undefined): StatementId;
  /** An id for a reading: the one given, if no other reading has it. */
  readingId(given: string | undefined): ReadingId;
  /** Drafts something as a whole: where that fails with an `AppError`, nothing it drafted stays. */
  attempt<T>(draft: () => T): Outcome<T>;
  /** The venue of an id, one made along the way included. */
  venueOf(id: VenueId | undefined): Venue | undefined;
}

export function createDrafting(calendar: Calendar, today: Day, { ids, gazetteer }: DraftingPorts): Drafting {
  const drafts: ChangeDraft[] = [];
  const notes: PreviewNote[] = [];
  // Made when first asked for: most acts name no place.
  let knownTracks: FindByKey<Track> | undefined;
  let knownVenues: FindByKey<Venue> | undefined;
  const takenIds: { [of in Worded]?: Set<string> } = {};
  const tracks = () => {
    knownTracks ??= createFindByKey(calendar.tracks.values(), ({ name }) => [nameKey(name)]);
    return knownTracks;
  };
  const venues = () => {
    knownVenues ??= createFindByKey(calendar.venues.values(), venueKeys);
    return knownVenues;
  };

  function makeVenue(fields: Omit<Venue, 'id'>): VenueId {
    const venue = { id: ids.next() as VenueId, ...fields };
    venues().add(venue);
    drafts.push({ what: 'venue.created', id: venue.id, value: venue });
    return venue.id;
  }

  function freeId(of: Worded, given: string | undefined): string {
    takenIds[of] ??= idsOf(of, calendar);
    const id = isId(given) && !takenIds[of].has(given) ? given : ids.next();
    takenIds[of].add(id);
    return id;
  }

  return {
    calendar,
    today,
    ids,
    drafts,
    notes,
    track(name) {
      const known = tracks().find(nameKey(name));
      if (known !== undefined) return known.id;
      const colour = TRACK_COLOURS[tracks().size % TRACK_COLOURS.length] ?? TRACK_COLOURS[0];
      const track = { id: ids.next() as TrackId, name: name.trim(), colour };
      tracks().add(track);
      drafts.push({ what: 'track.created', id: track.id, value: track });
      return track.id;
    },
    venue(given) {
      if (typeof given !== 'string') {
        const { name, city, country, lat, lon, zone } = given;
        const fields = { name, city, country, lat, lon, zone };
        return venues().find(placeKey(fields))?.id ?? makeVenue(fields);
      }
      const known = venues().find(nameKey(given)) ?? venues().find(idKey(given));
      if (known !== undefined) return known.id;
      const city = gazetteer.city(given);
      if (!city.ok) throw new AppError('invalid-input', city.reason);
      return venues().find(placeKey(city.value))?.id ?? makeVenue(city.value);
    },
    when(given) {
      if (typeof given !== 'string') return given;
      const read = readWhen(given, {
        today,
        seasons: calendar.settings.seasons,
        zoneByName: (name) => known(zoneNamed(name, gazetteer)),
      });
      if (!read.ok) throw new AppError('invalid-input', `${read.reason}.`);
      return read.value;
    },
    zone(given) {
      const zone = zoneNamed(given, gazetteer);
      if (!zone.ok) throw new AppError('invalid-input', zone.reason);
      return zone.value;
    },
    statementId: (given) => freeId('statements', given) as StatementId,
    readingId: (given) => freeId('readings', given) as ReadingId,
    attempt(draft) {
      const [draftCount, noteCount] = [drafts.length, notes.length];
      const [trackCount, venueCount] = [tracks().size, venues().size];
      try {
        return taken(draft());
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        drafts.length = draftCount;
        notes.length = noteCount;
        tracks().shortenTo(trackCount);
        venues().shortenTo(venueCount);
        return refused(error.message);
      }
    },
    venueOf: (id) => (id === undefined ? undefined : venues().find(idKey(id))),
  };
}

type Worded = 'statements' | 'readings';

function idsOf(of: Worded, calendar: Calendar): Set<string> {
  const ids = new Set<string>();
  for (const record of calendar.entries.values()) for (const { id } of record[of]) ids.add(id);
  return ids;
}

function known<T>(outcome: Outcome<T>): T | undefined {
  return outcome.ok ? outcome.value : undefined;
}

function nameKey(name: string): string {
  return `name ${name.trim().toLowerCase()}`;
}

function idKey(id: string): string {
  return `id ${id}`;
}

function placeKey({ name, city, country, lat, lon, zone }: Omit<Venue, 'id'>): string {
  return `place ${JSON.stringify([nameKey(name), city, country, lat, lon, zone])}`;
}

function venueKeys(venue: Venue): readonly string[] {
  return [nameKey(venue.name), idKey(venue.id), placeKey(venue)];
}
