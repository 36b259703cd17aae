import { AppError } from '../../shared/contract/app-error.ts';
import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { AppParts } from '../app-parts.ts';
import { reachabilityOf } from '../feeds/reachability.ts';

type FeedHandlers = Pick<
  Handlers,
  'feeds.list' | 'feeds.export' | 'feeds.rotate' | 'feeds.preview' | 'feeds.health'
>;

/** What clients may ask of feeds: which there are, how they look and are doing, and a file of one, of today or of a past day. */
export function feedHandlers({
  publisher,
  calendar,
  past,
  status,
  machine,
  feedsChanged,
}: AppParts): FeedHandlers {
  return {
    'feeds.list': () => [...publisher.list()],
    async 'feeds.rotate'({ feed }) {
      const { readOnly } = status();
      if (readOnly !== undefined) throw new AppError('read-only', readOnly);
      const rotated = await publisher.rotate(feed);
      feedsChanged();
      return rotated;
    },
    async 'feeds.preview'({ feed, draft, ...asked }) {
      if (feed !== undefined && draft === undefined) return publisher.preview({ feed }, asked);
      if (draft !== undefined && feed === undefined) return publisher.preview({ draft }, asked);
      throw new AppError('invalid-input', 'Give either a feed or a draft of one to look at.');
    },
    async 'feeds.health'({ feed }) {
      const { server } = status();
      const { origins } = machine.read().lan;
      return {
        reachability: reachabilityOf({ ...server, lan: origins }),
        feeds: await publisher.health(feed),
      };
    },
    async 'feeds.export'({ feed, track, format = 'ics', asOf: day, reading = 'known', ...rendering }) {
      const wanted = { feed, track, format, ...rendering };
      if (feed !== undefined && track !== undefined) {
        throw new AppError('invalid-input', 'Give a feed or a track to export, not both.');
      }
      if (day === undefined) return publisher.exportFile({ ...wanted, calendar });
      const asOf = { day, reading };
      return publisher.exportFile({ ...wanted, asOf, calendar: await past.calendarOn(asOf) });
    },
  };
}
