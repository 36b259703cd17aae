import type { FeedHealth } from '../../shared/contract/methods/feed-methods.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { Feed } from '../../shared/feeds/feed.ts';
import type { Finding } from '../../shared/feeds/finding.ts';
import { validateFeed } from '../../shared/feeds/validate-feed.ts';
import type { FeedBodies, FeedBody } from './feed-bodies.ts';
import type { FetchLog } from './fetch-log.ts';
import type { createUidWatch } from './uid-watch.ts';

interface HealthParts {
  readonly bodies: FeedBodies;
  readonly log: FetchLog;
  readonly uids: ReturnType<typeof createUidWatch>;
  readonly sourceOf: (feed: Feed) => string;
  readonly titleOf: (id: EntryId) => string;
}

const SOME_TITLES = 5;

/** Tells how feeds have been doing. Each body is checked once, however often somebody asks. */
export function createFeedHealth({ bodies, log, uids, sourceOf, titleOf }: HealthParts) {
  const checked = new WeakMap<FeedBody, readonly Finding[]>();

  function findingsIn(body: FeedBody): readonly Finding[] {
    const known = checked.get(body);
    if (known !== undefined) return known;
    const findings = validateFeed(new TextDecoder().decode(body.bytes));
    checked.set(body, findings);
    return findings;
  }

  /** Of the feeds given, which are all there are or some. */
  return async (feeds: readonly Feed[], areAll: boolean): Promise<FeedHealth[]> => {
    await log.keep();
    const held = feeds.map((feed) => bodies.uids(feed));
    const { since, changed } = await uids.look(held, areAll);
    return feeds.map((feed, index) => {
      const { key, name, title } = feed;
      const body = bodies.body(feed, sourceOf(feed));
      const others = changed[index] ?? [];
      return {
        ...{ key, name, title, entries: bodies.count(feed), bytes: body.bytes.length },
        fetches: [...log.of(key)],
        uids: {
          count: held[index]?.size ?? 0,
          ...(since === undefined ? {} : { since }),
          changed: others.length,
          titles: others.slice(0, SOME_TITLES).map(titleOf),
        },
        leftOut: [...bodies.leftOut(feed)],
        findings: [...findingsIn(body)],
      };
    });
  };
}
