import { feedNamed } from '../../shared/feeds/feeds-of.ts';
import { renderingWith } from '../../shared/feeds/rendering.ts';
import type { HttpRequest, HttpResponse } from '../http/http-message.ts';
import { methodNotAllowed, plain } from '../http/plain.ts';
import { sameSecret } from '../http/same-secret.ts';
import { addressWith, askedRendering } from './asked-rendering.ts';
import type { FeedBodies, FeedBody } from './feed-bodies.ts';
import type { FeedBytes } from './feed-bytes.ts';
import type { FeedSecrets } from './feed-secrets.ts';
import { httpDate } from './http-date.ts';

interface FeedAnswersOptions {
  readonly bodies: FeedBodies;
  readonly secrets: Pick<FeedSecrets, 'of'>;
  readonly addressOf: (key: string) => string | undefined;
  readonly gzip: FeedBytes['gzip'];
  readonly onFetch: (feed: string, client: string, isUnchanged: boolean) => void;
}

/** What the answers for one body have in common, worked out once. */
interface Prepared {
  readonly etag: string;
  readonly etagOfGzip: string;
  readonly lastModified: string;
  readonly unchanged: HttpResponse;
  readonly unchangedGzip: HttpResponse;
  gzipped?: Promise<Uint8Array>;
}

const PATH = /^\/feeds\/([^/?]*)\/([^/?]+)\.ics$/;
const NO_SUCH_FEED = 'There is no feed at this address: copy it anew from Sherpa’s list of feeds.';

/**
 * Answers requests for feeds (RFC 9110): conditional by ETag or date, compressed where the client takes it, and a plain
 * sentence where there is nothing to answer with.
 */
export function createFeedAnswers(options: FeedAnswersOptions) {
  const { bodies, secrets, addressOf, gzip, onFetch } = options;
  const prepared = new WeakMap<FeedBody, Prepared>();

  function prepare(body: FeedBody): Prepared {
    const known = prepared.get(body);
    if (known !== undefined) return known;
    const etag = `"${body.etag}"`;
    const lastModified = httpDate(body.modified);
    const etagOfGzip = `"${body.etag}.gz"`;
    const made = {
      etag,
      etagOfGzip,
      lastModified,
      unchanged: notModified(etag, lastModified),
      unchangedGzip: notModified(etagOfGzip, lastModified),
    };
    prepared.set(body, made);
    return made;
  }

  async function compressed(
    body: FeedBody,
    made: Prepared,
    headers: HttpResponse['headers'],
  ): Promise<HttpResponse> {
    // One failure (memory ran short, say) mustn't be the answer for good.
    made.gzipped ??= gzip(body.bytes).catch((error: unknown) => {
      delete made.gzipped;
      throw error;
    });
    const bytes = await made.gzipped;
    const length = { 'content-encoding': 'gzip', 'content-length': `${bytes.length}` };
    return { status: 200, headers: { ...headers, etag: made.etagOfGzip, ...length }, body: bytes };
  }

  return (request: HttpRequest): HttpResponse | Promise<HttpResponse> => {
    const { method, url, headers } = request;
    if (method !== 'GET' && method !== 'HEAD') return methodNotAllowed(method, 'GET, HEAD');
    const queryAt = url.indexOf('?');
    const [, given = '', name = ''] = PATH.exec(queryAt === -1 ? url : url.slice(0, queryAt)) ?? [];
    const feed = feedNamed(name, bodies.feeds());
    if (feed === undefined) return plain(404, NO_SUCH_FEED);
    const secret = secrets.of(feed.key);
    // An empty secret would be a door without a lock.
    if (secret === '' || !sameSecret(given, secret)) return plain(404, NO_SUCH_FEED);
    const asked = askedRendering(queryAt === -1 ? '' : url.slice(queryAt + 1));
    if (!asked.ok) return plain(400, asked.reason);

    const source = addressWith(addressOf(feed.key) ?? '', asked.value);
    const body = bodies.body({ ...feed, rendering: renderingWith(feed, asked.value) }, source);
    const made = prepare(body);
    const unchanged = unchangedFor(headers, made);
    onFetch(feed.key, headers['user-agent'] ?? 'an unnamed program', unchanged !== undefined);
    if (unchanged !== undefined) return unchanged;
    const common = {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="${feed.name}.ics"`,
      'last-modified': made.lastModified,
      'cache-control': 'private, no-cache',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    };
    if (takesGzip(headers['accept-encoding'])) return compressed(body, made, common);
    const length = { etag: made.etag, 'content-length': `${body.bytes.length}` };
    return { status: 200, headers: { ...common, ...length }, body: body.bytes };
  };
}

function notModified(etag: string, lastModified: string): HttpResponse {
  const headers = {
    etag,
    'last-modified': lastModified,
    'cache-control': 'private, no-cache',
    vary: 'accept-encoding',
  };
  return { status: 304, headers };
}

/**
 * The answer to a client that has these bytes, undefined for one that hasn't. Dates are compared as text: we are the only ones who gave it one, and a clock
 * that was set back can't make an old copy look new.
 */
function unchangedFor(headers: HttpRequest['headers'], made: Prepared): HttpResponse | undefined {
  const tags = headers['if-none-match'];
  if (tags === undefined)
    return headers['if-modified-since'] === made.lastModified ? made.unchanged : undefined;
  if (tags.includes(made.etagOfGzip)) return made.unchangedGzip;
  return tags.trim() === '*' || tags.includes(made.etag) ? made.unchanged : undefined;
}

function takesGzip(accepted: string | undefined): boolean {
  if (accepted === undefined) return false;
  const offers = accepted
    .toLowerCase()
    .split(',')
    .map((offer) => offer.trim());
  const gzip =
    offers.find((offer) => /^(?:x-)?gzip(?:;|$)/.test(offer)) ??
    offers.find((offer) => offer.startsWith('*'));
  return gzip !== undefined && !/;\s*q=0(?:\.0*)?$/.test(gzip);
}
