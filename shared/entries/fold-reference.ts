import { defaultAlarms } from '../reminders/effective-alarms.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { Change, ChangeOf } from './change.ts';
import type { CalendarFold } from './empty-calendar.ts';
import type { FeedId, PersonId, TrackId, VenueId } from './ids.ts';
import { patched } from './patched.ts';
import type { Concerns } from './set-entry.ts';

/** A change of what entries refer to, a track, a venue, a person or the settings, or of a feed. */
export type ReferenceChange = ChangeOf<
  `${'track' | 'venue' | 'person' | 'feed'}.${'created' | 'edited' | 'removed'}` | 'settings.edited'
>;

/** Whether a change is of what entries refer to, or of a feed. */
export function isOfReference(change: Change): change is ReferenceChange {
  return /^(?:track|venue|person|feed|settings)\./.test(change.what);
}

/** The kind and id of what a change is of. */
export function referenceOf({ what, id }: ReferenceChange): string {
  return `${what.slice(0, what.indexOf('.'))} ${id}`;
}

/** Folds a change of a track, a venue, a person, a feed or the settings; changes apply as they were recorded. */
export function foldReference(calendar: CalendarFold, change: ReferenceChange): void {
  switch (change.what) {
    case 'track.created':
      calendar.tracks.set(change.value.id, change.value);
      break;
    case 'venue.created':
      calendar.venues.set(change.value.id, change.value);
      break;
    case 'person.created':
      calendar.people.set(change.value.id, change.value);
      break;
    case 'feed.created':
      calendar.feeds.set(change.value.id, change.value);
      break;
    case 'track.edited':
      edit(calendar.tracks, change.id as TrackId, change.value);
      break;
    case 'venue.edited':
      edit(calendar.venues, change.id as VenueId, change.value);
      break;
    case 'person.edited':
      edit(calendar.people, change.id as PersonId, change.value);
      break;
    case 'feed.edited':
      edit(calendar.feeds, change.id as FeedId, change.value);
      break;
    case 'settings.edited':
      calendar.settings = patched(calendar.settings, change.value);
      break;
    default:
      dropReference(calendar, change);
  }
}

/** Takes away what a change is of, as if it had never been. */
export function dropReference(calendar: CalendarFold, { what, id }: ReferenceChange): void {
  if (what.startsWith('track.')) calendar.tracks.delete(id as TrackId);
  else if (what.startsWith('venue.')) calendar.venues.delete(id as VenueId);
  else if (what.startsWith('person.')) calendar.people.delete(id as PersonId);
  else if (what.startsWith('feed.')) calendar.feeds.delete(id as FeedId);
  else calendar.settings = defaultSettings('UTC');
}

/** Which entries show something of what a change is of, by its id or, of a person, by the name that it has now. */
export function usersOf(calendar: CalendarFold, { what, id }: ReferenceChange): Concerns {
  // A feed says what is taken of entries, and shows in none.
  if (what.startsWith('feed.')) return () => false;
  if (what.startsWith('track.')) return ({ tracks }) => tracks.includes(id as TrackId);
  if (what.startsWith('venue.')) return ({ venue }) => venue === id;
  if (what.startsWith('settings.')) {
    const { settings } = calendar;
    return (entry) => entry.alarms.length > 0 || defaultAlarms(entry, settings) !== undefined;
  }
  const name = calendar.people.get(id as PersonId)?.name.toLowerCase();
  return (_, { statements }) => statements.some(({ by }) => by.toLowerCase() === name);
}

function edit<Id extends string, Record extends object>(
  records: Map<Id, Record>,
  id: Id,
  patch: Parameters<typeof patched>[1],
): void {
  const record = records.get(id);
  if (record !== undefined) records.set(id, patched(record, patch));
}
