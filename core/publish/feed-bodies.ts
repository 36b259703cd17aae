import { addDays, type Day, dayOf } from '../../shared/dates/day.ts';
import { instantFrom, instantMs } from '../../shared/dates/instant.ts';
import { instantOf } from '../../shared/dates/instant-of.ts';
import type { Feed } from '../../shared/feeds/feed.ts';
import { feedsOf } from '../../shared/feeds/feeds-of.ts';
import { FEED_END, renderHead } from '../../shared/feeds/render-feed.ts';
import { renderingKey } from '../../shared/feeds/rendering.ts';
import { zoneRenderer } from '../../shared/feeds/vtimezone.ts';
import { createEntryPieces } from './entry-pieces.ts';
import { createMembers } from './membership.ts';
import type { PublisherPorts } from './publisher.ts';

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

/** The feeds there are now and their bytes, each made once for as long as it holds. */
export interface FeedBodies {
  feeds(): readonly Feed[];
  /** Today at home. */
  today(): Day;
  /** How many entries a feed has today. */
  count(feed: Feed): number;
  /** A feed as its rendering has it, which may be another than its own; without an address as it goes beyond this computer. */
  body(feed: Feed, source: string | undefined): FeedBody;
}

export function createFeedBodies({ calendar, seq, clock, bytes: { digest } }: PublisherPorts): FeedBodies {
  const pieces = createEntryPieces(calendar);
  const members = createMembers(calendar);
  const zoneText = zoneRenderer();
  const encoder = new TextEncoder();
  /** By feed and rendering, the one used last at the end. */
  const bodies = new Map<string, Made>();
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
    for (const of of [bodies, said])
      for (const key of of.keys()) if (!keys.has(key.slice(0, key.indexOf(' ')))) of.delete(key);
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
      if (known !== undefined && known.valid === valid && known.source === source) {
        keep(key, known);
        return known.body;
      }
      const bytes = bytesOf(feed, valid.today, source);
      const body = known?.body.etag === digest(bytes) ? known.body : newBody(key, bytes);
      keep(key, { valid, source, body });
      return body;
    },
  };

  function newBody(key: string, bytes: Uint8Array): FeedBody {
    const etag = digest(bytes);
    const before = said.get(key);
    const modified = before?.etag === etag ? before.modified : modifiedAfter(before);
    said.set(key, { etag, modified });
    return { bytes, etag, modified };
  }

  /** Keeps a body, and of the others those used last, as far as there is room. */
  function keep(key: string, made: Made): void {
    bodies.delete(key);
    bodies.set(key, made);
    let bytes = 0;
    for (const { body } of bodies.values()) bytes += body.bytes.length;
    for (const [old, { body }] of bodies) {
      if (bytes <= MOST_BYTES || old === key) return;
      bodies.delete(old);
      bytes -= body.bytes.length;
    }
  }

  /** Two contents never share a second, whatever the clock does. */
  function modifiedAfter(before: Pick<FeedBody, 'modified'> | undefined): number {
    const second = Math.floor(clock.now() / 1000) * 1000;
    return before === undefined ? second : Math.max(second, before.modified + 1000);
  }
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
