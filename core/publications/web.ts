import { PublishTrouble } from './publish-trouble.ts';
import { isBrokenOff, networkTrouble, type SignIn } from './server-trouble.ts';

export interface WebOptions {
  readonly fetch: typeof fetch;
  /** Where to ask: nothing is ever sent to another server. */
  readonly url: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** Breaks off what runs. */
  readonly signal: AbortSignal;
  readonly patienceMs: number;
}

/** Far more than a feed has. */
const MOST_READ_BYTES = 64 * 1024 * 1024;
/** Forty thousand resources; a parser takes fifty times as much memory. */
const MOST_LISTED_BYTES = 10 * 1024 * 1024;
/** Whatever else is answered is read for a word or two. */
const MOST_SAID_BYTES = 256 * 1024;
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 307, 308]);

/**
 * A `fetch` for one server: signed in to, with an end to waiting and reading, and never led to another computer. What keeps
 * it from an answer is a `PublishTrouble`; an answer that refuses is given as it is.
 */
export function createWeb(options: WebOptions): typeof fetch {
  const { host } = new URL(options.url);

  async function ask(address: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    const authorization = authorizationOf(options);
    if (authorization !== undefined) headers.set('authorization', authorization);
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.patienceMs)]);
    const response = await options.fetch(address, { ...init, headers, signal, redirect: 'manual' });
    if (init.method === 'OPTIONS') return bare(response);
    return wholeOf(response, host, mostBytesOf(response, init.method));
  }

  /**
   * A connection that was kept open may be closed by the server in the moment in which it is used again. Whatever is asked
   * here may be asked twice: what it did the first time is met by its condition the second.
   */
  async function askTwice(address: string, init: RequestInit): Promise<Response> {
    try {
      return await ask(address, init);
    } catch (error) {
      if (options.signal.aborted || !isBrokenOff(error)) throw error;
      return ask(address, init);
    }
  }

  return async (input, init = {}) => {
    let address = new URL(input instanceof Request ? input.url : input, options.url);
    try {
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
        if (!leadsHome(options.url, address)) throw ledAway(host, address);
        const response = await askTwice(address.href, init);
        const location = response.headers.get('location');
        if (!REDIRECTS.has(response.status) || location === null) return response;
        address = new URL(location, address);
      }
    } catch (error) {
      if (error instanceof PublishTrouble || options.signal.aborted) throw error;
      throw networkTrouble(error, host, options.patienceMs);
    }
    throw new PublishTrouble(`${host} leads from one address to the next without end: correct the address.`);
  };
}

/** Who signs in, for the sentences about it. */
export function signInOf(options: WebOptions, hasWorked: boolean): SignIn {
  return {
    host: new URL(options.url).host,
    user: options.user,
    hasPassword: options.password !== undefined,
    hasWorked,
  };
}

/** The same server, or the same computer by https instead of http. */
function leadsHome(home: string, address: URL): boolean {
  const { origin, protocol, hostname } = new URL(home);
  return (
    address.origin === origin ||
    (protocol === 'http:' && address.protocol === 'https:' && address.hostname === hostname)
  );
}

function ledAway(host: string, { protocol, host: other }: URL): PublishTrouble {
  return new PublishTrouble(
    `${host} leads to another address, ${protocol}//${other}, where Sherpa doesn’t follow with your password: give that one, if you trust it.`,
    { waitsFor: 'settings' },
  );
}

function authorizationOf({ user, password }: WebOptions): string | undefined {
  if (password === undefined) return undefined;
  const bytes = new TextEncoder().encode(`${user ?? ''}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

function mostBytesOf({ ok }: Response, method = 'GET'): number {
  if (!ok) return MOST_SAID_BYTES;
  return { GET: MOST_READ_BYTES, PROPFIND: MOST_LISTED_BYTES }[method] ?? MOST_SAID_BYTES;
}

/** An answer that nobody asked for its words: some servers never end them. */
async function bare({ status, statusText, headers, body }: Response): Promise<Response> {
  await body?.cancel();
  return new Response(null, { status, statusText, headers });
}

/** An answer read to its end, while the patience for it lasts; of one that refuses, what is said first. */
async function wholeOf(response: Response, host: string, mostBytes: number): Promise<Response> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > mostBytes && !response.ok) break;
    if (size > mostBytes) throw new PublishTrouble(`${host} answers with more than Sherpa reads.`);
    chunks.push(chunk);
  }
  const { status, statusText, headers } = response;
  const isBare = status === 204 || status === 205 || status === 304;
  return new Response(isBare ? null : new Blob(chunks as BlobPart[]), { status, statusText, headers });
}
