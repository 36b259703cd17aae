import { type ReadEvent, readByIcalJs, readByNodeIcal } from '../read-feed.ts';
import type { FeedItem } from './feed-item.ts';
import type { Reader, Row } from './reader.ts';

/** ical.js, which takes zones from the feed itself. */
export const icalJs = scriptReader('ical.js', readByIcalJs);

/** node-ical, which has zones of its own. */
export const nodeIcal = scriptReader('node-ical', readByNodeIcal);

function scriptReader(name: string, parse: (text: string) => readonly ReadEvent[]): Reader {
  return {
    name,
    missing: () => undefined,
    tells: wholeRow,
    read: async (feeds) => new Map(feeds.map((feed) => [feed.name, parse(feed.text).map(wholeRow)])),
  };
}

/** Everything that is told of an item by those who keep all. */
export function wholeRow(item: FeedItem): Row {
  const { uid, summary, description, location, start, end, alarms, status, transparent, sequence } = item;
  return { uid, summary, description, location, start, end, alarms, status, transparent, sequence };
}
