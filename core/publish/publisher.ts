import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import { type Instant, instantFrom } from '../../shared/dates/instant.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { PastDay } from '../../shared/entries/calendar-as-of.ts';
import type { AlarmMode } from '../../shared/feeds/alarm-mode.ts';
import type { Feed } from '../../shared/feeds/feed.ts';
import type { Profile } from '../../shared/feeds/profile.ts';
import { renderingOf } from '../../shared/feeds/rendering.ts';
import type { HttpRequest, HttpResponse } from '../http/http-message.ts';
import type { Clock } from '../ports.ts';
import { exportFile } from './export-file.ts';
import { createFeedAnswers } from './feed-answers.ts';
import { createFeedBodies } from './feed-bodies.ts';

/** What the host's library does with bytes, for feeds. */
export interface FeedBytes {
  gzip(bytes: Uint8Array): Promise<Uint8Array>;
  /** A digest that differs whenever the bytes do (SHA-256), as text that fits into an ETag. */
  digest(bytes: Uint8Array): string;
}

export interface PublisherPorts {
  readonly calendar: () => Calendar;
  /** The number of the last change that `calendar()` has folded. */
  readonly seq: () => number;
  readonly clock: Clock;
  readonly bytes: FeedBytes;
  /** Where the server answers, such as `http://127.0.0.1:7437`; undefined while it doesn't. */
  readonly origin: () => string | undefined;
  /** The secret in every feed's address. */
  readonly secret: () => string;
}

/** What to put into a file; everything, where neither a feed nor a track is named. */
export interface ExportWanted {
  readonly calendar: Calendar;
  readonly feed?: string | undefined;
  /** By name, whatever its case, or by id. */
  readonly track?: string | undefined;
  readonly format: ExportFormat;
  /** In place of the feed's own; of iCalendar alone. */
  readonly profile?: Profile | undefined;
  readonly alarms?: AlarmMode | undefined;
  /** The past day that `calendar` is of, and how it was read. */
  readonly asOf?: PastDay | undefined;
}

export type ExportFormat = 'ics' | 'csv' | 'json' | 'md';

export interface ExportedFile {
  /** A file name, with its ending. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

export interface Publisher {
  /** Every feed, everything first, with its address and how many entries it holds now. */
  list(): readonly FeedView[];
  /** Answers `GET /feeds/<secret>/<name>.ics`; never throws for what a client sends. */
  respond(request: HttpRequest): HttpResponse | Promise<HttpResponse>;
  /** A feed or a track as a file, of the calendar given; throws `not-found` where there is no such feed or track. */
  exportFile(wanted: ExportWanted): ExportedFile;
  /** A feed as it is published beyond this computer, by its key; undefined where there is none. */
  feedFile(
    key: string,
    rendering: { readonly profile?: Profile | undefined; readonly alarms?: AlarmMode | undefined },
  ): { readonly title: string; readonly text: string } | undefined;
  /** Who fetched a feed last, and when. */
  lastFetch(): { readonly client: string; readonly at: Instant } | undefined;
}

/** What publishes a calendar: serves its feeds and writes them to files, by the same rules. */
export function createPublisher(ports: PublisherPorts): Publisher {
  const { clock, origin, secret } = ports;
  const bodies = createFeedBodies(ports);
  const decoder = new TextDecoder();
  let last: { readonly client: string; readonly at: number } | undefined;

  const addressOf = (key: string) => {
    const server = origin();
    return server === undefined ? undefined : `${server}/feeds/${secret()}/${key}.ics`;
  };

  const respond = createFeedAnswers({
    bodies,
    secret,
    addressOf,
    gzip: ports.bytes.gzip,
    onFetch: (client) => {
      last = { client, at: clock.now() };
    },
  });

  return {
    respond,
    exportFile: (wanted) => exportFile(wanted, wanted.asOf?.day ?? bodies.today()),
    list: () => bodies.feeds().map((feed) => viewFeed(feed, bodies.count(feed), addressOf(feed.key))),
    feedFile(key, { profile, alarms }) {
      const feed = bodies.feeds().find((one) => one.key === key);
      if (feed === undefined) return undefined;
      const own = feed.rendering;
      const rendering =
        profile === undefined || profile === own.profile
          ? { ...own, alarms: alarms ?? own.alarms }
          : renderingOf({ profile, alarms, language: own.language });
      const { bytes } = bodies.body({ ...feed, rendering }, undefined);
      return { title: feed.title, text: decoder.decode(bytes) };
    },
    lastFetch: () => last && { client: last.client, at: instantFrom(last.at) },
  };
}

function viewFeed(feed: Feed, entries: number, url: string | undefined): FeedView {
  const { name, key, title, colour, rendering, saved } = feed;
  return {
    ...{ name, key, title, entries, ...rendering, ownSecret: false },
    ...(url === undefined ? {} : { url }),
    ...(colour === undefined ? {} : { colour }),
    ...(saved === undefined ? {} : { saved }),
  };
}
