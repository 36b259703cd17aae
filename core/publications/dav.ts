import { PublishTrouble } from './publish-trouble.ts';
import { refusalTrouble, type SignIn } from './server-trouble.ts';

/** A resource as a server shows it. */
export interface Seen {
  readonly etag: string | undefined;
  readonly text: string;
}

/** What a collection is, and what it has by address (whole, as `URL.href`): files and calendar objects, with their ETags. */
export interface Listing {
  readonly isCollection: boolean;
  readonly isCalendar: boolean;
  readonly title: string | undefined;
  readonly members: ReadonlyMap<string, string | undefined>;
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
  calendars(): Promise<readonly { readonly url: string; readonly title: string }[]>;
  /** What an answer that refuses says. */
  trouble(response: Response, what: string): PublishTrouble;
}

interface DavParts {
  readonly web: typeof fetch;
  readonly url: string;
  readonly signIn: SignIn;
}

const CALENDAR_TYPE = { 'content-type': 'text/calendar; charset=utf-8' };

/** Asks a server by way of the package tsdav, which is loaded when the first server is asked. */
export async function openDav({ web, url: home, signIn }: DavParts): Promise<Dav> {
  const tsdav = await import('tsdav');

  /** tsdav gives an answer that isn't a listing as one of its items. */
  async function propfind(url: string, depth: '0' | '1') {
    let answer: Response | undefined;
    const heard: typeof fetch = async (input, init) => {
      answer = await web(input, init);
      return answer.clone();
    };
    const found = await tsdav.propfind({
      url,
      depth,
      props: { 'd:getetag': {}, 'd:resourcetype': {}, 'd:displayname': {} },
      headers: { depth },
      fetch: heard,
    });
    if (answer === undefined) throw new PublishTrouble(`${signIn.host} wasn’t asked; Sherpa tries again.`);
    return { answer, found };
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
      const { answer, found } = await propfind(url, '0');
      if (isGone(answer)) return undefined;
      if (response.status === 401 || !(response.ok || answer.ok)) throw dav.trouble(response, pathOf(url));
      return { etag: textOf(found[0]?.props?.getetag) };
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
      const { answer, found } = await propfind(url, depth);
      if (!answer.ok) throw dav.trouble(answer, pathOf(url));
      if (answer.status !== 207)
        throw new PublishTrouble(
          `${signIn.host} doesn’t list what is at ${pathOf(url)}: is this the address of a calendar?`,
        );
      const members = new Map<string, string | undefined>();
      let self: (typeof found)[number] | undefined;
      for (const one of found) {
        if (one.href === undefined) continue;
        const { href } = new URL(String(one.href), url);
        if (withoutSlash(href) === withoutSlash(url)) self = one;
        else if (!isCollection(one.props)) members.set(href, textOf(one.props?.getetag));
      }
      return {
        isCollection: isCollection(self?.props),
        isCalendar: typesOf(self?.props).includes('calendar'),
        title: textOf(self?.props?.displayname),
        members,
      };
    },
    async calendars() {
      try {
        const account = await tsdav.createAccount({
          account: { serverUrl: home, accountType: 'caldav' },
          loadCollections: true,
          fetch: web,
        });
        return (account.calendars ?? []).map(({ url, displayName }) => ({
          url: new URL(url, home).href,
          title: textOf(displayName) ?? pathOf(new URL(url, home).href),
        }));
      } catch (error) {
        // A server needn't tell; tsdav throws plain errors for whatever it misses.
        if (error instanceof Error) return [];
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

function etagIn({ headers }: Response): string | undefined {
  return headers.get('etag') ?? undefined;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

/** tsdav makes numbers of texts that look like some. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function typesOf(props: { readonly resourcetype?: unknown } | undefined): readonly string[] {
  const types = props?.resourcetype;
  return typeof types === 'object' && types !== null ? Object.keys(types) : [];
}

function isCollection(props: { readonly resourcetype?: unknown } | undefined): boolean {
  return typesOf(props).includes('collection');
}
