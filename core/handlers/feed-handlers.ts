import { AppError } from '../../shared/contract/app-error.ts';
import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { AppParts } from '../app-parts.ts';

type FeedHandlers = Pick<Handlers, 'feeds.list' | 'feeds.export'>;

/** What clients may ask of feeds: which there are, and a file of one, of today or of a past day. */
export function feedHandlers({ publisher, calendar, past }: AppParts): FeedHandlers {
  return {
    'feeds.list': () => [...publisher.list()],
    async 'feeds.export'({ feed, track, format = 'ics', profile, alarms, asOf: day, reading = 'known' }) {
      const wanted = { feed, track, format, profile, alarms };
      if (feed !== undefined && track !== undefined) {
        throw new AppError('invalid-input', 'Give a feed or a track to export, not both.');
      }
      if (day === undefined) return publisher.exportFile({ ...wanted, calendar });
      const asOf = { day, reading };
      return publisher.exportFile({ ...wanted, asOf, calendar: await past.calendarOn(asOf) });
    },
  };
}
