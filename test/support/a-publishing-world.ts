import { createHash } from 'node:crypto';
import { listingIn } from '../../core/publications/listing-in.ts';
import { createPublicationMemories } from '../../core/publications/publication-memory.ts';
import { createPublications, type Publications } from '../../core/publications/publications.ts';
import type { AnyPublication } from '../../core/publications/saved-publication.ts';
import { createSavedPublications } from '../../core/publications/saved-publications.ts';
import type { PublicationView } from '../../shared/contract/methods/publish-methods.ts';
import { createDavServer, type DavServer } from './a-dav-server.ts';
import { createTestSecrets } from './a-publishing.ts';
import { inFolder } from './in-folder.ts';
import { createMemoryFileSystem } from './memory-file-system.ts';
import { createQuietLog } from './quiet-log.ts';

/** An entry of a feed: what it is called, and how often it was changed. */
export interface FeedEntry {
  readonly title: string;
  readonly sequence: number;
}

/** A host that publishes one feed, “truce”, with a clock that the test turns; it may end and begin anew. */
export function createPublishingWorld(server: DavServer = createDavServer()) {
  const files = createMemoryFileSystem();
  const log = createQuietLog();
  const secrets = createTestSecrets();
  const clock = { ms: Date.parse('2026-04-01T09:00:00Z'), now: () => clock.ms };
  /** The feed's entries by UID; none where there is no such feed. */
  const feed: { entries: Map<string, FeedEntry> | undefined; isBroken: boolean } = {
    entries: new Map(),
    isBroken: false,
  };
  const told: PublicationView[][] = [];
  let publications: readonly AnyPublication[] = [];
  /** Asked before the device notes down its publications: why it can't. */
  const device: { fault: (now: readonly AnyPublication[]) => Promise<void> } = { fault: async () => {} };
  let waking: { at: number; readonly call: () => void } | undefined;
  let ids = 0;

  function begin(): Publications {
    return createPublications({
      fetch: server.fetch,
      filesAt: (folder) => inFolder(files, folder),
      isOwnFolder: async (path) => /^\/own(\/|$)/.test(path),
      readListing: listingIn,
      memories: createPublicationMemories(files),
      saved: createSavedPublications({
        get publications() {
          return publications;
        },
        async settlePublications(now) {
          await device.fault(now);
          publications = now;
        },
      }),
      secrets,
      wake(milliseconds, call) {
        const next = { at: clock.ms + milliseconds, call };
        waking = next;
        return () => {
          if (waking === next) waking = undefined;
        };
      },
      feeds: () => (feed.entries === undefined ? [] : [{ key: 'truce', name: 'truce', title: 'The truce' }]),
      feedFile() {
        if (feed.isBroken) throw new Error('the feed is broken');
        return feed.entries && { title: 'The truce', text: feedText(feed.entries) };
      },
      clock,
      log,
      ids: {
        next() {
          ids += 1;
          return `id${String(ids).padStart(6, '0')}`;
        },
      },
      digest: (text) => createHash('sha256').update(text).digest('base64url'),
      onChanged: (list) => told.push(list),
    });
  }

  return {
    server,
    files,
    log,
    secrets,
    clock,
    feed,
    device,
    told,
    begin,
    kept: () => publications,
    /** Notes down what a newer Sherpa would have. */
    addUnknown(one: AnyPublication): void {
      publications = [...publications, one];
    },
    /** Lets so much time pass, waking the host whenever it asked to be. */
    async pass(publishing: Publications, minutes: number): Promise<void> {
      const end = clock.ms + minutes * 60_000;
      while (waking !== undefined && waking.at <= end) {
        const { at, call } = waking;
        waking = undefined;
        clock.ms = Math.max(clock.ms, at);
        call();
        do await new Promise((resolve) => setImmediate(resolve));
        while ((await publishing.list()).some(({ status }) => status.isRunning));
      }
      clock.ms = end;
    },
    /** Sets the clock back, by which no timer goes. */
    setBack(days: number): void {
      clock.ms -= days * 86_400_000;
      if (waking !== undefined) waking.at -= days * 86_400_000;
    },
    /** When the host asked to be woken next. */
    get wakesAt() {
      return waking?.at;
    },
  };
}

/** A feed with an event for each entry, as Sherpa renders them. */
export function feedText(entries: ReadonlyMap<string, FeedEntry>): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sherpa//Sherpa//EN',
    'NAME:The truce',
    ...Array.from(entries, ([uid, entry]) => eventLines(uid, entry)).flat(),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function eventLines(uid: string, { title, sequence }: FeedEntry): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20260401T090000Z',
    'DTSTART;VALUE=DATE:20261110',
    `SEQUENCE:${sequence}`,
    `SUMMARY:${title}`,
    'END:VEVENT',
  ];
}

/** What a calendar object says an entry is called; undefined where there is no such object. */
export function titleIn(object: string | undefined): string | undefined {
  return object === undefined ? undefined : /^SUMMARY:(.*)\r$/m.exec(object)?.[1];
}
