import { AppError } from '../../shared/contract/app-error.ts';
import type {
  FeedDraft,
  FeedHealth,
  FeedPreview,
  FeedView,
} from '../../shared/contract/methods/feed-methods.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import type { EntryId, FeedId } from '../../shared/entries/ids.ts';
import type { Feed } from '../../shared/feeds/feed.ts';
import { feedNamed, savedAs } from '../../shared/feeds/feeds-of.ts';
import { type OtherRendering, renderingWith } from '../../shared/feeds/rendering.ts';
import type { HttpRequest, HttpResponse } from '../http/http-message.ts';
import { addressWith } from './asked-rendering.ts';
import { type ExportedFile, type ExportWanted, exportFile } from './export-file.ts';
import { createFeedAnswers } from './feed-answers.ts';
import { createFeedBodies, type FeedBodiesPorts } from './feed-bodies.ts';
import { createFeedHealth } from './feed-health.ts';
import { previewFeed } from './feed-preview.ts';
import type { FeedSecrets } from './feed-secrets.ts';
import { createFetchLog, type FetchMemory } from './fetch-log.ts';
import { createUidWatch, type UidMemory } from './uid-watch.ts';

/** What serves feeds is given of its host. */
export interface PublisherPorts extends FeedBodiesPorts {
  /** Where the server answers, such as `http://127.0.0.1:7437`; undefined while it doesn't. */
  readonly origin: () => string | undefined;
  readonly secrets: FeedSecrets;
  /** What a device remembers of how feeds are doing. */
  readonly memory: { readonly fetches: FetchMemory; readonly uids: UidMemory };
}

export interface Publisher {
  /** Every feed, everything first, with its address and how many entries it holds now. */
  list(): readonly FeedView[];
  /** Answers `GET /feeds/<secret>/<name>.ics`; never throws for what a client sends. */
  respond(request: HttpRequest): HttpResponse | Promise<HttpResponse>;
  /** A feed or a track as a file, of the calendar given; throws `not-found` where there is no such feed or track. */
  exportFile(wanted: ExportWanted): ExportedFile;
  /** A feed as it is published beyond this computer, by its key; undefined where there is none. */
  feedFile(key: string, asked: OtherRendering): { readonly title: string; readonly text: string } | undefined;
  /** The feed of a name or key as it is listed; throws `not-found` where there is none. */
  view(nameOrKey: string): FeedView;
  /** Gives a feed another secret: its old address is dead when this returns. */
  rotate(nameOrKey: string): Promise<FeedView>;
  /** What a reader will see of a feed as it is, or as it would be. */
  preview(
    of: { readonly feed: string } | { readonly draft: FeedDraft },
    asked: OtherRendering,
  ): Promise<FeedPreview>;
  /** How all feeds, or one, have been doing. */
  health(nameOrKey: string | undefined): Promise<FeedHealth[]>;
  /** Has what was counted kept on the device. */
  close(): Promise<void>;
  /** Who fetched a feed last, and when. */
  lastFetch(): { readonly client: string; readonly at: Instant } | undefined;
}

/** What publishes a calendar: serves its feeds and writes them to files, by the same rules. */
export function createPublisher(ports: PublisherPorts): Publisher {
  const { calendar, clock, origin, secrets, memory } = ports;
  const bodies = createFeedBodies(ports);
  const decoder = new TextDecoder();
  const log = createFetchLog({ clock, memory: memory.fetches });

  const addressOf = (key: string) => {
    const server = origin();
    return server === undefined ? undefined : `${server}/feeds/${secrets.of(key)}/${key}.ics`;
  };

  const respond = createFeedAnswers({
    bodies,
    secrets,
    addressOf,
    gzip: ports.bytes.gzip,
    onFetch: log.note,
  });

  const health = createFeedHealth({
    bodies,
    log,
    uids: createUidWatch({ clock, memory: memory.uids, digest: ports.bytes.digest }),
    sourceOf: ({ key }) => addressOf(key) ?? '',
    titleOf: (id) => calendar().entries.get(id)?.entry.title ?? id,
  });

  function named(nameOrKey: string): Feed {
    const feeds = bodies.feeds();
    const feed = feedNamed(nameOrKey, feeds);
    if (feed !== undefined) return feed;
    const names = feeds.map(({ name }) => name).join(', ');
    throw new AppError('not-found', `There is no feed “${nameOrKey}”. There are ${names}.`);
  }

  function viewOf(feed: Feed): FeedView {
    const { name, key, title, colour, rendering, saved } = feed;
    const url = addressOf(key);
    return {
      ...{ name, key, title, entries: bodies.count(feed), ...rendering, ownSecret: secrets.hasOwn(key) },
      ...(url === undefined ? {} : { url }),
      ...(colour === undefined ? {} : { colour }),
      ...(saved === undefined ? {} : { saved }),
    };
  }

  /** The bytes that the address of a feed answers with, where a rendering is asked for in it. */
  function servedAs(feed: Feed, asked: OtherRendering) {
    const wanted = { ...feed, rendering: renderingWith(feed, asked) };
    const source = addressWith(addressOf(feed.key) ?? '', asked);
    return { wanted, bytes: bodies.body(wanted, source).bytes, entries: bodies.count(feed) };
  }

  function drafted(draft: FeedDraft, asked: OtherRendering) {
    const feed = savedAs({ id: 'draft' as FeedId, ...draft }, 'draft');
    const wanted = { ...feed, rendering: renderingWith(feed, asked) };
    return { wanted, ...bodies.draft(wanted, addressOf('draft') ?? '') };
  }

  return {
    respond,
    exportFile: (wanted) => exportFile(wanted, wanted.asOf?.day ?? bodies.today()),
    list: () => bodies.feeds().map(viewOf),
    view: (nameOrKey) => viewOf(named(nameOrKey)),
    async rotate(nameOrKey) {
      const feed = named(nameOrKey);
      if (await secrets.renew(feed.key)) return viewOf(feed);
      throw new AppError(
        'unavailable',
        'The new address couldn’t be kept on this device, so the old one stays: make room in the data folder, or see that it can be written.',
      );
    },
    async preview(of, asked) {
      const { wanted, bytes, entries } =
        'feed' in of ? servedAs(named(of.feed), asked) : drafted(of.draft, asked);
      return previewFeed({
        ...{ bytes, entries, leftOut: bodies.leftOut(wanted), rendering: wanted.rendering },
        isEntry: (id: EntryId) => calendar().entries.has(id),
      });
    },
    health: (nameOrKey) =>
      nameOrKey === undefined ? health(bodies.feeds(), true) : health([named(nameOrKey)], false),
    close: () => log.keep(),
    feedFile(key, asked) {
      const feed = bodies.feeds().find((one) => one.key === key);
      if (feed === undefined) return undefined;
      const { bytes } = bodies.body({ ...feed, rendering: renderingWith(feed, asked) }, undefined);
      return { title: feed.title, text: decoder.decode(bytes) };
    },
    lastFetch: log.last,
  };
}
