import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { type RequestOptions, request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { CalendarAnswer, CalendarRequest } from '../subscriptions/fetch-calendar.ts';
import { addressOf } from '../subscriptions/source-named.ts';
import { refusalOf, Trouble, troubleOf } from './address-trouble.ts';
import { decodeCalendar } from './decode-calendar.ts';
import { isPrivateAddress } from './private-address.ts';

/** What may be otherwise in a test. */
interface AddressOptions {
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
  readonly isPrivate?: (address: string) => boolean;
  readonly mostBytes?: number;
  readonly mostMs?: number;
  /** The certificate that is trusted instead of those that this computer trusts. */
  readonly ca?: Buffer;
}

/** A calendar to be had over the network. */
export type AddressRequest = Omit<CalendarRequest, 'source'> & { readonly url: string };

const MOST_BYTES = 10_000_000;
const MOST_MS = 30_000;
const MOST_SILENT_MS = 15_000;
/** How long to see whether a calendar that is read without encryption can be had with it by now. */
const MOST_PROBING_MS = 5000;
const MOST_REDIRECTS = 5;
const REDIRECTS: readonly (number | undefined)[] = [301, 302, 303, 307, 308];

/**
 * Gets a calendar by http, https or webcal. Every address asked, those of redirects too, is looked up and checked first, and
 * the connection goes to what was checked: a name can't mean another address a moment later. Sends nothing that says who asks.
 * One of `webcal:` that was once read with encryption is never read without: whoever can block one port could read along.
 */
export function createAddressFetcher({
  resolve = (host) => lookup(host, { all: true }),
  isPrivate = isPrivateAddress,
  mostBytes = MOST_BYTES,
  mostMs = MOST_MS,
  ca,
}: AddressOptions = {}): (request: AddressRequest) => Promise<CalendarAnswer> {
  /** The addresses of a host, all of which may be asked. */
  async function checked(host: string, allowPrivate: boolean): Promise<readonly LookupAddress[]> {
    const literal = host.replace(/^\[|\]$/g, '');
    const family = isIP(literal);
    const addresses = family === 0 ? await resolve(host) : [{ address: literal, family }];
    if (addresses.length === 0) throw new Trouble(`“${host}” can’t be found: check the address.`);
    const inside = allowPrivate ? undefined : addresses.find(({ address }) => isPrivate(address));
    if (inside === undefined) return addresses;
    const where = inside.address === literal ? '' : ` (${inside.address})`;
    throw new Trouble(
      `“${host}” is on this computer or a private network${where}: allow that for this subscription, if you know what is there.`,
      { kind: 'refused' },
    );
  }

  async function follow(first: URL, request: AddressRequest, signal: AbortSignal): Promise<CalendarAnswer> {
    let url = first;
    let encrypted = true;
    const isConditional = request.etag !== undefined || request.modified !== undefined;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      encrypted &&= url.protocol === 'https:';
      try {
        const addresses = await checked(url.hostname, request.allowPrivate);
        signal.throwIfAborted();
        const response = await ask(url, addresses, {
          headers: headersOf(request),
          signal,
          ...(ca && { ca }),
        });
        if (!REDIRECTS.includes(response.statusCode))
          return await read(response, { url, encrypted, isConditional }, signal);
        response.destroy();
        url = redirectedTo(response.headers.location, { url, encrypted });
      } catch (error) {
        throw troubleOf(error, url, { isOver: signal.aborted, isFirst: redirects === 0 });
      }
    }
    throw new Trouble(
      `“${first.hostname}” leads from one address to the next without end: check the address.`,
    );
  }

  /** An address of `webcal:` doesn't say whether it means TLS: what worked before does, and at first what works. */
  async function followEither(
    url: URL,
    request: AddressRequest,
    signal: AbortSignal,
  ): Promise<CalendarAnswer> {
    const plain = new URL(url.href.replace(/^https:/, 'http:'));
    if (request.encrypted === false)
      return (await encryptedByNow(url, request, signal)) ?? follow(plain, request, signal);
    try {
      return await follow(url, request, signal);
    } catch (error) {
      if (!(error instanceof Trouble && error.isPlain)) throw error;
      if (request.encrypted === true)
        throw new Trouble(
          `“${url.hostname}” could be read with encryption before, and can’t be now: it isn’t read without. It is tried again later; if you trust the network, give its address with http://.`,
        );
      return follow(plain, request, signal);
    }
  }

  /** The calendar with encryption, if there is one by now. Read anew: what is at hand may be anybody's. */
  async function encryptedByNow(
    url: URL,
    { etag: _, modified: __, ...request }: AddressRequest,
    signal: AbortSignal,
  ): Promise<CalendarAnswer | undefined> {
    try {
      const soon = AbortSignal.any([signal, AbortSignal.timeout(MOST_PROBING_MS)]);
      const answer = await follow(url, request, soon);
      return answer.kind === 'new' && /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(answer.text) ? answer : undefined;
    } catch (error) {
      if (error instanceof Trouble) return undefined;
      throw error;
    }
  }

  async function read(
    response: IncomingMessage,
    { url, encrypted, isConditional }: Hop & { readonly isConditional: boolean },
    signal: AbortSignal,
  ): Promise<CalendarAnswer> {
    const { statusCode, headers } = response;
    // Asked without a tag, it can't be as before.
    if (statusCode === 304 && isConditional) {
      response.destroy();
      return { kind: 'same', encrypted };
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new Trouble(refusalOf(statusCode, url.hostname));
    }
    const bytes = await bodyOf(response, url.hostname, mostBytes, signal);
    const { etag, 'last-modified': modified } = headers;
    return {
      kind: 'new',
      text: decodeCalendar(bytes, headers['content-type']),
      encrypted,
      ...(etag === undefined ? {} : { etag }),
      ...(modified === undefined ? {} : { modified }),
    };
  }

  return async (request) => {
    const url = addressOf(request.url);
    if (url === undefined) return { kind: 'refused', reason: 'That isn’t an address.' };
    const signal = AbortSignal.timeout(mostMs);
    try {
      return /^webcal:/i.test(request.url)
        ? await followEither(url, request, signal)
        : await follow(url, request, signal);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      return { kind: error.kind, reason: error.message };
    }
  };
}

/** An address that is asked, and whether everything that led there was encrypted. */
interface Hop {
  readonly url: URL;
  readonly encrypted: boolean;
}

function headersOf({ etag, modified }: AddressRequest): Readonly<Record<string, string>> {
  return {
    accept: 'text/calendar, */*;q=0.1',
    'accept-encoding': 'gzip',
    'user-agent': 'Sherpa (calendar subscription)',
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(modified === undefined ? {} : { 'if-modified-since': modified }),
  };
}

function ask(
  url: URL,
  addresses: readonly LookupAddress[],
  options: RequestOptions,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? secureRequest : plainRequest;
    const sent = send(
      url,
      { ...options, agent: false, lookup: only(addresses), timeout: MOST_SILENT_MS },
      resolve,
    );
    sent.on('timeout', () =>
      sent.destroy(new Trouble(`“${url.hostname}” doesn’t answer: it is tried again later.`)),
    );
    sent.on('error', reject);
    // An answer that isn't one, such as a change of protocols, closes it without a word.
    sent.on('close', () =>
      reject(new Trouble(`“${url.hostname}” broke the connection off: it is tried again later.`)),
    );
    sent.end();
  });
}

/** Looks nothing up: gives what was looked up and checked before. */
function only(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (options.all === true) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family ?? 4);
  };
}

function redirectedTo(location: string | undefined, { url: from, encrypted }: Hop): URL {
  const to =
    location !== undefined && URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (to === undefined || !['http:', 'https:'].includes(to.protocol))
    throw new Trouble(`“${from.hostname}” leads to something that isn’t an address of the web.`);
  // What came without encryption so far may lead anywhere anyway.
  if (encrypted && to.protocol === 'http:')
    throw new Trouble(
      `“${from.hostname}” leads from an encrypted address to one that isn’t: give that one, if you trust it.`,
    );
  to.username = '';
  to.password = '';
  return to;
}

/** The body as it was before it was packed (RFC 9110 §8.4.1: names of codings are caseless, and `x-gzip` is `gzip`). */
function unpacked(response: IncomingMessage, host: string): Readable {
  const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (['', 'identity'].includes(coding)) return response;
  // What fails is thrown where it is read.
  if (['gzip', 'x-gzip'].includes(coding)) return pipeline(response, createGunzip(), () => {});
  response.destroy();
  throw new Trouble(
    `“${host}” packs its calendar in a way that it wasn’t asked for (${coding.slice(0, 40)}): tell whoever runs it.`,
  );
}

async function bodyOf(
  response: IncomingMessage,
  host: string,
  mostBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const tooLarge = () =>
    new Trouble(`The calendar at “${host}” is too large: at most ${mostBytes / 1_000_000} MB are read.`);
  if (Number(response.headers['content-length'] ?? 0) > mostBytes) {
    response.destroy();
    throw tooLarge();
  }
  const body = unpacked(response, host);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    signal.throwIfAborted();
    const bytes = chunk as Uint8Array;
    size += bytes.byteLength;
    if (size > mostBytes) {
      response.destroy();
      throw tooLarge();
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
