import type { Handlers } from '../../shared/contract/dispatch.ts';
import { type Day, dayOf } from '../../shared/dates/day.ts';
import type { AppParts } from '../app-parts.ts';

type CalendarHandlers = Pick<Handlers, 'calendar.read' | 'calendar.past' | 'history.days' | 'status.read'>;

/** The whole of the calendar at once, as a client needs it when it opens or has missed something. */
export function calendarHandlers(parts: AppParts): CalendarHandlers {
  const { calendar, publisher, views } = parts;
  return {
    async 'calendar.read'({ asOf, reading }) {
      const seq = parts.seq();
      const entries = asOf === undefined ? views.all() : await parts.past({ asOf, reading });
      return {
        seq,
        entries: [...entries],
        tracks: [...calendar.tracks.values()],
        venues: [...calendar.venues.values()],
        people: [...calendar.people.values()],
        feeds: [...publisher.list()],
        settings: calendar.settings,
        status: parts.status(),
      };
    },
    async 'calendar.past'({ asOf, reading = 'known' }) {
      const entries = await parts.past({ asOf, reading });
      const there = new Set(entries.map(({ id }) => id));
      const removed = [...calendar.entries.keys()].filter((id) => !there.has(id));
      return { seq: parts.seq(), entries: [...entries], removed };
    },
    async 'history.days'({ reading = 'known' }) {
      const { home } = calendar.settings;
      const counts = new Map<Day, number>();
      for (const change of await parts.history()) {
        const day = reading === 'known' ? change.known : dayOf(change.at, home);
        counts.set(day, (counts.get(day) ?? 0) + 1);
      }
      return [...counts].map(([day, changes]) => ({ day, changes })).sort((a, b) => (a.day < b.day ? -1 : 1));
    },
    'status.read': () => parts.status(),
  };
}
