import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { errorCode } from '../store/error-code.ts';
import type { CalendarAnswer, CalendarRequest } from '../subscriptions/fetch-calendar.ts';
import { addressOf } from '../subscriptions/source-named.ts';
import { decodeCalendar } from './decode-calendar.ts';
import { isPrivateAddress } from './private-address.ts';

/** What may be otherwise in a test. */
interface AddressOptions {
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
  readonly isPrivate?: (address: string) => boolean;
  readonly mostBytes?: number;
  readonly mostMs?: number;
}

/** A calendar to be had over the network. */
export type AddressRequest = Omit<CalendarRequest, 'source'> & { readonly url: string };

const MOST_BYTES = 10_000_000;
const MOST_MS = 30_000;
const MOST_SILENT_MS = 15_000;
const MOST_REDIRECTS = 5;
const REDIRECTS: readonly (number | undefined)[] = [301, 302, 303, 307, 308];

/** Why a calendar can't be had, as a sentence that holds no more of its address than the host. */
class Trouble extends Error {
  readonly kind: 'refused' | 'failed';
  /** Whether the server doesn't speak TLS there, so that an address of `webcal:` may mean plain HTTP. */
  readonly isPlain: boolean;

  constructor(
    message: string,
    { kind = 'failed', isPlain = false }: Partial<Pick<Trouble, 'kind' | 'isPlain'>> = {},
  ) {
    super(message);
    this.kind = kind;
    this.isPlain = isPlain;
  }
}

/**
 * Gets a calendar by http, https or webcal. Every address asked, those of redirects too, is looked up and checked first, and
 * the connection goes to what was checked: a name can't mean another address a moment later. Sends nothing that says who asks.
 */
export function createAddressFetcher({
  resolve = (host) => lookup(host, { all: true }),
  isPrivate = isPrivateAddress,
  mostBytes = MOST_BYTES,
  mostMs = MOST_MS,
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
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const addresses = await checked(url.hostname, request.allowPrivate);
      signal.throwIfAborted();
      const response = await ask(url, addresses, headersOf(request), signal);
      if (!REDIRECTS.includes(response.statusCode)) return await read(response, url, signal);
      response.destroy();
      url = redirectedTo(response.headers.location, url);
    }
    throw new Trouble(
      `“${first.hostname}” leads from one address to the next without end: check the address.`,
    );
  }

  async function read(response: IncomingMessage, url: URL, signal: AbortSignal): Promise<CalendarAnswer> {
    const { statusCode, headers } = response;
    if (statusCode === 304) {
      response.destroy();
      return { kind: 'same' };
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
      ...(etag === undefined ? {} : { etag }),
      ...(modified === undefined ? {} : { modified }),
    };
  }

  return async (request) => {
    const url = addressOf(request.url);
    if (url === undefined) return { kind: 'refused', reason: 'That isn’t an address.' };
    const isWebcal = /^webcal:/i.test(request.url);
    const signal = AbortSignal.timeout(mostMs);
    try {
      return await follow(url, request, signal).catch((error: unknown) => {
        if (!(isWebcal && troubleOf(error, url, signal).isPlain)) throw error;
        return follow(new URL(url.href.replace(/^https:/, 'http:')), request, signal);
      });
    } catch (error) {
      const { kind, message } = troubleOf(error, url, signal);
      return { kind, reason: message };
    }
  };
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
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? secureRequest : plainRequest;
    const sent = send(
      url,
      { agent: false, headers, signal, lookup: only(addresses), timeout: MOST_SILENT_MS },
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

function redirectedTo(location: string | undefined, from: URL): URL {
  const to =
    location !== undefined && URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (to === undefined || !['http:', 'https:'].includes(to.protocol))
    throw new Trouble(`“${from.hostname}” leads to something that isn’t an address of the web.`);
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw new Trouble(
      `“${from.hostname}” leads from an encrypted address to one that isn’t: give that one, if you trust it.`,
    );
  to.username = '';
  to.password = '';
  return to;
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
  const body: Readable =
    response.headers['content-encoding'] === 'gzip'
      ? // What fails is thrown where it is read.
        pipeline(response, createGunzip(), () => {})
      : response;
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

function refusalOf(status: number | undefined, host: string): string {
  switch (status) {
    case 401:
    case 403:
    case 407:
      return `“${host}” asks who you are, which Sherpa doesn’t say: use the calendar’s public or secret address.`;
    case 404:
    case 410:
      return `“${host}” has no calendar at that address: check the address.`;
    case 429:
    case 503:
      return `“${host}” is too busy: it is tried again later.`;
    default:
      return `“${host}” answered ${status ?? 'nothing'} instead of the calendar.`;
  }
}

/** What Node says when something other than TLS answers. */
const NO_TLS = ['EPROTO', 'ECONNREFUSED', 'ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'];

/** Sentences of our own, since those of the system may tell more than the host. */
function troubleOf(error: unknown, { hostname }: URL, signal: AbortSignal): Trouble {
  if (error instanceof Trouble) return error;
  if (signal.aborted) return new Trouble(`“${hostname}” takes too long: it is tried again later.`);
  const code = errorCode(error instanceof AggregateError ? error.errors[0] : error) ?? '';
  const isPlain = NO_TLS.includes(code);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new Trouble(
      `“${hostname}” can’t be found: check the address, and whether this computer is online.`,
    );
  if (/CERT|SELF_SIGNED|ISSUER/.test(code))
    return new Trouble(`“${hostname}” can’t prove who it is (${code}): its certificate isn’t trusted here.`);
  if (isPlain || /^E[A-Z]+$/.test(code))
    return new Trouble(`“${hostname}” can’t be reached (${code}): it is tried again later.`, { isPlain });
  return new Trouble(`“${hostname}” gave something that can’t be read${code === '' ? '' : ` (${code})`}.`);
}
