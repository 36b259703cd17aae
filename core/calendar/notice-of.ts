import type { Status } from '../../shared/contract/methods/calendar-methods.ts';
import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { Committed } from './committer.ts';
import type { ViewCache } from './view-cache.ts';

interface Told {
  readonly calendar: Calendar;
  readonly views: ViewCache;
  readonly feeds: () => readonly FeedView[];
  readonly status: () => Status;
  readonly seq: number;
}

/** What clients are told of an act: the records that look different now, and no others. */
export function noticeOf({ from, changes, touched }: Committed, told: Told): Notice {
  const { calendar, views, feeds, status, seq } = told;
  const turned = changes.some(({ what }) => what.startsWith('act.'));
  const has = (area: string) => turned || changes.some(({ what }) => what.startsWith(area));
  return {
    name: 'calendar.changed',
    body: {
      from,
      seq,
      entries: touched.flatMap((id) => views.view(id) ?? []),
      removed: touched.filter((id) => !calendar.entries.has(id)),
      ...(has('track.') ? { tracks: [...calendar.tracks.values()] } : {}),
      // Some follow the tracks; how many entries each has is asked for where it is shown.
      ...(has('track.') || has('feed.') ? { feeds: [...feeds()] } : {}),
      ...(has('venue.') ? { venues: [...calendar.venues.values()] } : {}),
      ...(has('person.') ? { people: [...calendar.people.values()] } : {}),
      ...(has('settings.') ? { settings: calendar.settings } : {}),
      status: status(),
    },
  };
}
