import type { Instant } from '../dates/instant.ts';
import { cleanLine, cleanUri, escapeText } from './clean-text.ts';
import type { Feed } from './feed.ts';
import { foldLines } from './fold-lines.ts';
import type { Profile } from './profile.ts';
import { PROFILE_RULES } from './profile-rules.ts';
import type { renderZone } from './vtimezone.ts';

/** A zone that a feed uses, and the first and last instants it uses it for. */
export interface ZoneUse {
  readonly zone: string;
  readonly from: Instant;
  readonly to: Instant;
}

export interface FeedSurroundings {
  readonly profile: Profile;
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
export function renderHead(
  feed: Pick<Feed, 'title' | 'colour'>,
  { profile, zones, source, zoneText }: FeedSurroundings,
): string {
  const { newerProperties } = PROFILE_RULES[profile];
  const newer = (line: string) => (newerProperties ? [line] : []);
  const title = escapeText(cleanLine(feed.title));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sherpa//Sherpa//EN',
    'CALSCALE:GREGORIAN',
    ...newer(`NAME:${title}`),
    `X-WR-CALNAME:${title}`,
    ...(feed.colour === undefined ? [] : newer(`COLOR:${cleanLine(feed.colour)}`)),
    ...(source === undefined
      ? []
      : [
          ...newer(`SOURCE;VALUE=URI:${cleanUri(source)}`),
          ...newer(`REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`),
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
