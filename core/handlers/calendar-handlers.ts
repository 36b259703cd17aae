import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { AppParts } from '../app-parts.ts';

type CalendarHandlers = Pick<Handlers, 'calendar.read' | 'calendar.past' | 'history.days' | 'status.read'>;

/** The whole of the calendar at once, as a client needs it when it opens or has missed something. */
export function calendarHandlers(parts: AppParts): CalendarHandlers {
  const { calendar, publisher, views, past } = parts;
  return {
    async 'calendar.read'({ asOf, reading = 'known' }) {
      const entries = asOf === undefined ? views.all() : await past.views({ day: asOf, reading });
      return {
        seq: parts.seq(),
        entries: [...entries],
        tracks: [...calendar.tracks.values()],
        venues: [...calendar.venues.values()],
        people: [...calendar.people.values()],
        feeds: [...publisher.list()],
        settings: calendar.settings,
        status: parts.status(),
        checked: { ...parts.checked.read() },
      };
    },
    async 'calendar.past'({ asOf, reading = 'known', since }) {
      const { entries, removed } = await past.difference({ day: asOf, reading }, since);
      return { seq: parts.seq(), entries: [...entries], removed: [...removed] };
    },
    'history.days': async ({ reading = 'known' }) => [...(await past.days(reading))],
    'status.read': () => parts.status(),
  };
}
