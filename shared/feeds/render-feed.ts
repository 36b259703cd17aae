import type { Instant } from '../dates/instant.ts';
import { cleanLine, cleanUri, escapeText } from './clean-text.ts';
import type { Feed } from './feed.ts';
import { foldLines } from './fold-lines.ts';
import type { renderZone } from './vtimezone.ts';

/** A zone that a feed uses, and the first and last instants it uses it for. */
export interface ZoneUse {
  readonly zone: string;
  readonly from: Instant;
  readonly to: Instant;
}

export interface FeedSurroundings {
  readonly zones: Iterable<ZoneUse>;
  /** The address it is served at; a file has none. */
  readonly source: string | undefined;
  readonly zoneText: typeof renderZone;
}

/** Readers that heed it ask again so often (RFC 7986 §5.7); they ask the loopback, which answers at once. */
const REFRESH = 'PT15M';

/** What stands after the entries. */
export const FEED_END = 'END:VCALENDAR\r\n';

/** What stands before the entries of a feed: its properties (RFC 5545 §3.7, RFC 7986 §5) and its zones. */
export function renderHead(feed: Feed, { zones, source, zoneText }: FeedSurroundings): string {
  const title = escapeText(cleanLine(feed.title));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sherpa//Sherpa//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    ...(feed.colour === undefined ? [] : [`COLOR:${cleanLine(feed.colour)}`]),
    ...(source === undefined
      ? []
      : [
          `SOURCE;VALUE=URI:${cleanUri(source)}`,
          `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
          `X-PUBLISHED-TTL:${REFRESH}`,
        ]),
  ];
  return foldLines(`${lines.join('\r\n')}\r\n`) + renderZones(zones, zoneText);
}

function renderZones(uses: Iterable<ZoneUse>, zoneText: typeof renderZone): string {
  const years = new Map<string, { first: number; last: number }>();
  for (const { zone, from, to } of uses) {
    const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
    const known = years.get(zone);
    if (known === undefined) years.set(zone, { first, last });
    else {
      known.first = Math.min(known.first, first);
      known.last = Math.max(known.last, last);
    }
  }
  const used = [...years].sort(([a], [b]) => (a < b ? -1 : 1));
  return used.map(([zone, { first, last }]) => zoneText(zone, first, last)).join('');
}
