import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { AppParts } from '../app-parts.ts';

type CalendarHandlers = Pick<Handlers, 'calendar.read' | 'status.read'>;

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
    'status.read': () => parts.status(),
  };
}
