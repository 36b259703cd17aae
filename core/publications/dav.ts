import type { FoundCalendar, Listing, ReadListing, Unreadable } from './listing.ts';
import { PublishTrouble } from './publish-trouble.ts';
import { refusalTrouble, type SignIn } from './server-trouble.ts';

/** A resource as a server shows it. */
export interface Seen {
  readonly etag: string | undefined;
  readonly text: string;
}

/** On which condition something is written or deleted: `new` where nothing may be there, or the ETag that it must have. */
export type Condition = 'new' | { readonly etag: string } | 'any';

/** What Sherpa asks of a WebDAV or CalDAV server. Answers that say no are `PublishTrouble`s, but those that are named. */
export interface Dav {
  /** Asks for nothing but an answer, whatever it is. */
  reach(url: string): Promise<void>;
  /** Undefined where the answer says that it isn't there. */
  read(url: string): Promise<Seen | undefined>;
  /** The ETag alone, where it is there; asked for without its contents. */
  etagOf(url: string): Promise<{ readonly etag: string | undefined } | undefined>;
  /** The answer as it is: the caller knows which refusals mean what. */
  put(url: string, text: string, condition: Condition): Promise<Response>;
  remove(url: string, condition: Condition): Promise<Response>;
  list(url: string, depth: '0' | '1'): Promise<Listing>;
  /** Calendars of whoever signs in, as the server tells of them; none where it doesn't. */
  calendars(): Promise<readonly FoundCalendar[]>;
  /** What an answer that refuses says. */
  trouble(response: Response, what: string): PublishTrouble;
}

interface DavParts {
  readonly web: typeof fetch;
  readonly url: string;
  readonly signIn: SignIn;
  readonly readListing: ReadListing;
}

const CALENDAR_TYPE = { 'content-type': 'text/calendar; charset=utf-8' };

const LISTING_TYPE = { 'content-type': 'application/xml; charset=utf-8' };

/** What is asked of each member of a collection; the names of other people's needn't travel. */
const OF_MEMBERS = propfindFor('<d:getetag/><d:resourcetype/>');
const OF_ONE = propfindFor('<d:getetag/><d:resourcetype/><d:displayname/>');
/** What leads from any address of a server to somebody's calendars (RFC 6764 §6, RFC 4791 §6.2.1). */
const OF_HOME = propfindFor('<d:resourcetype/><d:current-user-principal/><c:calendar-home-set/>');
const OF_CALENDARS = propfindFor('<d:resourcetype/><d:displayname/><c:supported-calendar-component-set/>');

/** Asks a server by way of the package tsdav, which is loaded when the first server is asked. */
export async function openDav({ web, url: home, signIn, readListing }: DavParts): Promise<Dav> {
  const tsdav = await import('tsdav');

  async function propfind(url: string, depth: '0' | '1', body: string): Promise<Response> {
    return web(url, { method: 'PROPFIND', headers: { ...LISTING_TYPE, depth }, body });
  }

  /** Reads an answer that is a listing. */
  async function listingOf(answer: Response, url: string): Promise<Listing> {
    const listing = await readListing({ url, text: await answer.text() });
    if (typeof listing === 'string') throw unreadable(listing, pathOf(url));
    return listing;
  }

  function unreadable(why: Unreadable, path: string): PublishTrouble {
    const how = {
      'too-long': 'takes too long to read',
      'too-large': 'takes too much memory to read',
      failed: 'can’t be read',
    };
    return new PublishTrouble(
      `What ${signIn.host} lists at ${path} ${how[why]}: nothing was changed there. Sherpa tries again.`,
    );
  }

  /** What a server tells of whoever signs in, nothing where it doesn't. */
  async function told(url: string, depth: '0' | '1', body: string): Promise<Listing | undefined> {
    const answer = await propfind(url, depth, body);
    return answer.status === 207 ? listingOf(answer, url) : undefined;
  }

  async function findCalendars(): Promise<readonly FoundCalendar[]> {
    const { origin } = new URL(home);
    let asked: Listing | undefined;
    for (const place of [home, `${origin}/.well-known/caldav`, `${origin}/`]) {
      asked = await told(place, '0', OF_HOME);
      if (asked?.principal !== undefined || asked?.home !== undefined) break;
    }
    const account =
      asked?.home === undefined && asked?.principal !== undefined
        ? await told(asked.principal, '0', OF_HOME)
        : asked;
    if (account?.home === undefined) return [];
    const found = (await told(account.home, '1', OF_CALENDARS))?.calendars ?? [];
    // Where the password may not go, it isn't lured.
    return found.filter(({ url }) => new URL(url).origin === origin);
  }

  const dav: Dav = {
    async reach(url) {
      await web(url, { method: 'OPTIONS' });
    },
    async read(url) {
      const response = await web(url, { headers: { 'cache-control': 'no-cache' } });
      if (isGone(response)) return undefined;
      if (!response.ok) throw dav.trouble(response, pathOf(url));
      const text = await response.text();
      return { etag: etagIn(response) ?? (await dav.etagOf(url))?.etag, text };
    },
    async etagOf(url) {
      const response = await web(url, { method: 'HEAD', headers: { 'cache-control': 'no-cache' } });
      if (isGone(response)) return undefined;
      const etag = response.ok ? etagIn(response) : undefined;
      if (etag !== undefined) return { etag };
      // Some servers tell it in listings alone.
      const answer = await propfind(url, '0', OF_ONE);
      if (isGone(answer)) return undefined;
      if (response.status === 401 || !(response.ok || answer.ok)) throw dav.trouble(response, pathOf(url));
      return { etag: answer.status === 207 ? (await listingOf(answer, url)).etag : undefined };
    },
    put: (url, text, condition) =>
      condition === 'new' || condition === 'any'
        ? tsdav.createObject({
            url,
            data: text,
            headers: { ...CALENDAR_TYPE, ...(condition === 'new' ? { 'if-none-match': '*' } : {}) },
            fetch: web,
          })
        : tsdav.updateObject({
            url,
            data: text,
            etag: condition.etag,
            headers: CALENDAR_TYPE,
            fetch: web,
          }),
    remove: (url, condition) =>
      tsdav.deleteObject({ url, ...(typeof condition === 'object' ? condition : {}), fetch: web }),
    async list(url, depth) {
      const answer = await propfind(url, depth, depth === '0' ? OF_ONE : OF_MEMBERS);
      if (!answer.ok) throw dav.trouble(answer, pathOf(url));
      if (answer.status === 207) return listingOf(answer, url);
      throw new PublishTrouble(
        `${signIn.host} doesn’t list what is at ${pathOf(url)}: is this the address of a calendar?`,
      );
    },
    async calendars() {
      try {
        return await findCalendars();
      } catch (error) {
        // A server needn't tell.
        if (error instanceof PublishTrouble) return [];
        throw error;
      }
    },
    trouble: (response, what) => refusalTrouble(response, what, signIn),
  };
  return dav;
}

/** What a server calls a place, for people. */
export function pathOf(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return pathname;
    throw error;
  }
}

function isGone({ status }: Response): boolean {
  return status === 404 || status === 410;
}

/** One is kept for each resource, and sent again: what is longer than any sensible one isn't worth having. */
const LONGEST_ETAG = 200;

/** The ETag that an answer tells. */
export function etagIn({ headers }: Response): string | undefined {
  const etag = headers.get('etag') ?? '';
  return etag !== '' && etag.length <= LONGEST_ETAG ? etag : undefined;
}

function propfindFor(properties: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><d:propfind xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop>${properties}</d:prop></d:propfind>`;
}
