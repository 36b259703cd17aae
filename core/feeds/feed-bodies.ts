import { addDays, type Day, dayOf } from '../../shared/dates/day.ts';
import { instantFrom, instantMs } from '../../shared/dates/instant.ts';
import { instantOf } from '../../shared/dates/instant-of.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { Feed } from '../../shared/feeds/feed.ts';
import { feedsOf } from '../../shared/feeds/feeds-of.ts';
import type { LeftOut, LeftOutReason } from '../../shared/feeds/left-out.ts';
import { FEED_END, renderHead } from '../../shared/feeds/render-feed.ts';
import { renderingKey } from '../../shared/feeds/rendering.ts';
import { zoneRenderer } from '../../shared/feeds/vtimezone.ts';
import type { Clock } from '../ports.ts';
import { createEntryPieces } from './entry-pieces.ts';
import type { FeedBytes } from './feed-bytes.ts';
import { createKeptByUse } from './kept-by-use.ts';
import { createMembers } from './membership.ts';

/** A feed as it is served: its bytes, and how readers tell them from others. */
export interface FeedBody {
  readonly bytes: Uint8Array;
  /** Without quotes. */
  readonly etag: string;
  /** ms since 1970, whole seconds; rises whenever the bytes change. */
  readonly modified: number;
}

/** For how long what was found holds: until something is recorded, or the day ends at home. */
interface Validity {
  readonly seq: number;
  readonly from: number;
  readonly until: number;
  readonly today: Day;
}

/** A body, and what it was made for. */
interface Made {
  readonly valid: Validity;
  readonly source: string | undefined;
  readonly body: FeedBody;
}

/** Four readers of a feed of 10,000 entries. */
const MOST_BYTES = 48_000_000;
const MOST_TITLES = 50;
const UID_WITHIN = 400;

/** The feeds there are now and their bytes, each made once for as long as it holds. */
export interface FeedBodies {
  feeds(): readonly Feed[];
  /** Today at home. */
  today(): Day;
  /** How many entries a feed has today. */
  count(feed: Feed): number;
  /** A feed as its rendering has it, which may be another than its own; without an address as it goes beyond this computer. */
  body(feed: Feed, source: string | undefined): FeedBody;
  /** The bytes of a feed that isn't served, made anew each time, and how many entries it has. */
  draft(feed: Feed, source: string | undefined): { readonly bytes: Uint8Array; readonly entries: number };
  /** What of its selection a feed leaves out today, and why. */
  leftOut(feed: Feed): readonly LeftOut[];
  /** The UIDs that a feed's bytes have for its entries. */
  uids(feed: Feed): ReadonlyMap<EntryId, string>;
}

/** What the bytes of feeds are made of. */
export interface FeedBodiesPorts {
  readonly calendar: () => Calendar;
  /** The number of the last change that `calendar()` has folded. */
  readonly seq: () => number;
  readonly clock: Clock;
  readonly bytes: FeedBytes;
}

export function createFeedBodies({ calendar, seq, clock, bytes: { digest } }: FeedBodiesPorts): FeedBodies {
  const pieces = createEntryPieces(calendar);
  const members = createMembers(calendar);
  const zoneText = zoneRenderer();
  const encoder = new TextEncoder();
  /** By feed and rendering. */
  const bodies = createKeptByUse<Made>(MOST_BYTES, ({ body }) => body.bytes.length);
  /** What was last said of each, which outlives its bytes: dates must not begin anew. */
  const said = new Map<string, Pick<FeedBody, 'etag' | 'modified'>>();
  let counts: { readonly valid: Validity; readonly of: ReadonlyMap<string, number> } | undefined;
  let current: { readonly valid: Validity; readonly feeds: readonly Feed[] } | undefined;

  /** What holds now; the same object for as long as it does. */
  function now() {
    const at = clock.now();
    if (current !== undefined && isCurrent(current.valid, at, seq())) return current;
    const { home } = calendar().settings;
    const today = dayOf(instantFrom(at), home);
    const from = instantMs(instantOf(today, '00:00', home));
    const until = instantMs(instantOf(addDays(today, 1), '00:00', home));
    current = {
      valid: { seq: seq(), from, until, today },
      feeds: feedsOf(calendar().tracks.values(), calendar().feeds.values()),
    };
    const keys = new Set(current.feeds.map(({ key }) => key));
    for (const kept of [bodies, said])
      for (const key of kept.keys()) if (!keys.has(key.slice(0, key.indexOf(' ')))) kept.delete(key);
    return current;
  }

  function recordsIn(feed: Feed, today: Day) {
    const membership = members.judge(feed, today);
    return [...calendar().entries.values()].filter((record) => membership(record) === 'in');
  }

  function countsNow(): ReadonlyMap<string, number> {
    const { valid, feeds } = now();
    if (counts?.valid === valid) return counts.of;
    const of = new Map(feeds.map((feed) => [feed.key, recordsIn(feed, valid.today).length]));
    counts = { valid, of };
    return of;
  }

  function bytesOf(feed: Feed, today: Day, source: string | undefined): Uint8Array {
    const parts = pieces.of(recordsIn(feed, today), feed);
    const zones = parts.flatMap(({ zoned }) => zoned ?? []);
    const { profile } = feed.rendering;
    const head = encoder.encode(renderHead(feed, { profile, zones, source, zoneText }));
    return joined([head, ...parts.map(({ bytes }) => bytes), encoder.encode(FEED_END)]);
  }

  return {
    feeds: () => now().feeds,
    today: () => now().valid.today,
    count: (feed) => countsNow().get(feed.key) ?? 0,
    body(feed, source) {
      const { valid } = now();
      const key = `${feed.key} ${renderingKey(feed.rendering)}${source === undefined ? ' beyond' : ''}`;
      const known = bodies.get(key);
      if (known !== undefined && known.valid === valid && known.source === source) return known.body;
      const bytes = bytesOf(feed, valid.today, source);
      const etag = digest(bytes);
      const body = known?.body.etag === etag ? known.body : newBody(key, bytes, etag);
      bodies.set(key, { valid, source, body });
      return body;
    },
    draft(feed, source) {
      const { today } = now().valid;
      return { bytes: bytesOf(feed, today, source), entries: recordsIn(feed, today).length };
    },
    leftOut(feed) {
      const membership = members.judge(feed, now().valid.today);
      const found = new Map<LeftOutReason, string[]>();
      for (const record of calendar().entries.values()) {
        const reason = membership(record);
        if (reason === 'in' || reason === 'not-selected') continue;
        const titles = found.get(reason);
        if (titles === undefined) found.set(reason, [record.entry.title]);
        else titles.push(record.entry.title);
      }
      return Array.from(found, ([reason, titles]) => ({
        reason,
        count: titles.length,
        titles: titles.slice(0, MOST_TITLES),
      }));
    },
    uids(feed) {
      const parts = pieces.of(recordsIn(feed, now().valid.today), feed);
      return new Map(parts.map(({ id, bytes }) => [id, uidIn(bytes)]));
    },
  };

  function newBody(key: string, bytes: Uint8Array, etag: string): FeedBody {
    const before = said.get(key);
    const modified = before?.etag === etag ? before.modified : modifiedAfter(before);
    said.set(key, { etag, modified });
    return { bytes, etag, modified };
  }

  /** Two contents never share a second, whatever the clock does. */
  function modifiedAfter(before: Pick<FeedBody, 'modified'> | undefined): number {
    const second = Math.floor(clock.now() / 1000) * 1000;
    return before === undefined ? second : Math.max(second, before.modified + 1000);
  }
}

/** The UID of the first event in a piece: it stands near its beginning, and is too short to be folded. */
function uidIn(bytes: Uint8Array): string {
  return /^UID:(.*)\r$/m.exec(new TextDecoder().decode(bytes.subarray(0, UID_WITHIN)))?.[1] ?? '';
}

function isCurrent(valid: Validity, at: number, seq: number): boolean {
  return valid.seq === seq && valid.from <= at && at < valid.until;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
