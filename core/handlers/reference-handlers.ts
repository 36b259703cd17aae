import { AppError } from '../../shared/contract/app-error.ts';
import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { PersonId, TrackId, VenueId } from '../../shared/entries/ids.ts';
import type { Person } from '../../shared/entries/person.ts';
import { TRACK_COLOURS, type Track } from '../../shared/entries/track.ts';
import type { Venue } from '../../shared/entries/venue.ts';
import { zonesLike } from '../../shared/places/zones-like.ts';
import { sameJson } from '../../shared/same-json.ts';
import type { AppParts } from '../app-parts.ts';
import type { Drafting } from '../entries/drafting.ts';
import { given } from '../entries/given.ts';

type ReferenceHandlers = Pick<
  Handlers,
  | 'tracks.save'
  | 'tracks.remove'
  | 'venues.save'
  | 'venues.remove'
  | 'venues.find'
  | 'people.save'
  | 'people.remove'
  | 'settings.save'
  | 'zones.find'
>;

/** What clients may ask of tracks, venues, people and settings. */
export function referenceHandlers({ calendar, commit, gazetteer, seq }: AppParts): ReferenceHandlers {
  return {
    async 'tracks.save'({ id, name, colour }) {
      let saved: TrackId | undefined = id;
      await commit((drafting) => {
        refuseSecond([...calendar.tracks.values()], name, id, 'track');
        saved ??= drafting.ids.next() as TrackId;
        const known = id === undefined ? undefined : found(calendar.tracks.get(id), 'track', id);
        const fallback = TRACK_COLOURS[calendar.tracks.size % TRACK_COLOURS.length] ?? TRACK_COLOURS[0];
        save<Track>(drafting, 'track', known, {
          id: saved,
          name,
          colour: colour ?? known?.colour ?? fallback,
        });
      });
      return found(calendar.tracks.get(saved as TrackId), 'track', String(saved));
    },

    async 'tracks.remove'({ id }) {
      await commit((drafting) => {
        found(calendar.tracks.get(id), 'track', id);
        for (const { entry } of calendar.entries.values()) {
          if (!entry.tracks.includes(id)) continue;
          const tracks = entry.tracks.filter((track) => track !== id);
          drafting.drafts.push({ what: 'entry.edited', id: entry.id, value: { set: { tracks }, unset: [] } });
        }
        for (const { id: feed, selects } of calendar.feeds.values()) {
          if (selects.tracks?.includes(id) !== true) continue;
          const tracks = selects.tracks.filter((track) => track !== id);
          const value = { set: { selects: { ...selects, tracks } }, unset: [] };
          drafting.drafts.push({ what: 'feed.edited', id: feed, value });
        }
        drafting.drafts.push({ what: 'track.removed', id, value: {} });
      });
      return {};
    },

    async 'venues.save'({ id, ...fields }) {
      let saved: VenueId | undefined = id;
      await commit((drafting) => {
        saved ??= drafting.ids.next() as VenueId;
        const known = id === undefined ? undefined : found(calendar.venues.get(id), 'venue', id);
        save<Venue>(drafting, 'venue', known, { id: saved, ...fields });
      });
      return found(calendar.venues.get(saved as VenueId), 'venue', String(saved));
    },

    async 'venues.remove'({ id }) {
      await commit(({ drafts }) => {
        const venue = found(calendar.venues.get(id), 'venue', id);
        const users = Array.from(calendar.entries.values(), ({ entry }) => entry).filter(
          (entry) => entry.venue === id,
        );
        if (users.length > 0) throw new AppError('conflict', inUse(venue, users));
        drafts.push({ what: 'venue.removed', id, value: {} });
      });
      return {};
    },

    'venues.find': ({ text }) => [...gazetteer.find(text)],

    async 'people.save'({ id, ...fields }) {
      let saved: PersonId | undefined = id;
      await commit((drafting) => {
        refuseSecond([...calendar.people.values()], fields.name, id, 'person');
        saved ??= drafting.ids.next() as PersonId;
        const known = id === undefined ? undefined : found(calendar.people.get(id), 'person', id);
        save<Person>(drafting, 'person', known, { id: saved, ...given(fields), name: fields.name } as Person);
      });
      return found(calendar.people.get(saved as PersonId), 'person', String(saved));
    },

    async 'people.remove'({ id }) {
      await commit(({ drafts }) => {
        found(calendar.people.get(id), 'person', id);
        drafts.push({ what: 'person.removed', id, value: {} });
      });
      return {};
    },

    async 'settings.save'({ unset = [], ...settings }) {
      await commit(({ drafts }) => {
        const set = given(settings);
        const known: object = calendar.settings;
        const changed =
          unset.some((field) => field in known && !(field in set)) ||
          Object.entries(set).some(([field, value]) => !sameJson(Reflect.get(known, field), value));
        // A new calendar is told where home is even where that is what it takes for home already: then it is new no more.
        if (changed || seq() === 0)
          drafts.push({ what: 'settings.edited', id: 'settings', value: { set, unset } });
      });
      return calendar.settings;
    },

    'zones.find': ({ text }) => [...zonesLike(text)],
  };
}

type Area = 'track' | 'venue' | 'person';

/** Drafts a record anew, or the fields of a known one that change. */
function save<Record extends { readonly id: string }>(
  drafting: Drafting,
  area: Area,
  known: Record | undefined,
  wanted: Record,
): void {
  const { id } = wanted;
  if (known === undefined) {
    drafting.drafts.push({ what: `${area}.created`, id, value: wanted } as never);
    return;
  }
  const set = Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => Reflect.get(known, field) !== value),
  );
  const unset = Object.keys(known).filter((field) => !(field in wanted));
  if (Object.keys(set).length === 0 && unset.length === 0) return;
  drafting.drafts.push({ what: `${area}.edited`, id, value: { set, unset } } as never);
}

function found<Record>(record: Record | undefined, what: string, id: string): Record {
  if (record === undefined) throw new AppError('not-found', `There is no ${what} “${id}”.`);
  return record;
}

function refuseSecond(
  known: readonly { readonly id: string; readonly name: string }[],
  name: string,
  id: string | undefined,
  what: string,
): void {
  const other = known.find((record) => record.id !== id && record.name.toLowerCase() === name.toLowerCase());
  if (other !== undefined) throw new AppError('conflict', `There is a ${what} “${other.name}” already.`);
}

function inUse(venue: Venue, users: readonly Entry[]): string {
  const first = users[0]?.title ?? '';
  const more = users.length > 1 ? ` and ${users.length - 1} more` : '';
  return `“${venue.name}” is the venue of “${first}”${more}: give them another venue first.`;
}
