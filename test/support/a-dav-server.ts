/** What a request does besides being answered. */
export type Fault =
  /** The connection breaks before the server has done anything. */
  | 'lost-request'
  /** The server does what was asked, and its answer never arrives. */
  | 'lost-answer'
  /** The server answers with this status, and does nothing. */
  | number;

/** A CalDAV server in memory, behind a `fetch`: one calendar, whose objects tests may look into and change. */
export interface DavServer {
  readonly fetch: typeof fetch;
  readonly url: string;
  /** By path: what is there, and its ETag. */
  readonly objects: Map<string, { text: string; etag: string }>;
  /** Puts an object in place as somebody else does. */
  put(name: string, text: string): void;
  readonly requests: string[];
  /** Asked before each request with its number, from 1. */
  fault: (request: number, method: string) => Fault | undefined;
  /** What a listing says: all there is, the calendar alone, nothing at all, or no XML. */
  listing: 'sound' | 'bare' | 'empty' | 'broken';
  /** Whether what is at the address is a calendar, or a folder in which calendars are. */
  isCalendar: boolean;
  password: string;
  /** Whether answers to writing tell the ETag. */
  tellsEtags: boolean;
}

const PATH = '/lifeng/truce/';

export function createDavServer(): DavServer {
  const objects = new Map<string, { text: string; etag: string }>();
  let etags = 0;
  const newEtag = () => {
    etags += 1;
    return `"${etags}"`;
  };

  const server: DavServer = {
    url: `https://dav.example.org${PATH}`,
    objects,
    requests: [],
    fault: () => undefined,
    listing: 'sound',
    isCalendar: true,
    password: 'correct horse',
    tellsEtags: true,
    put: (name, text) => void objects.set(`${PATH}${name}`, { text, etag: newEtag() }),
    async fetch(input, init = {}) {
      const { pathname } = new URL(String(input));
      const { method = 'GET' } = init;
      server.requests.push(`${method} ${pathname}`);
      const fault = server.fault(server.requests.length, method);
      if (fault === 'lost-request') throw broken();
      if (typeof fault === 'number') return new Response('', { status: fault });
      const answer = respond(method, pathname, new Headers(init.headers), String(init.body ?? ''));
      if (fault === 'lost-answer') throw broken();
      return answer;
    },
  };

  function respond(method: string, path: string, headers: Headers, body: string): Response {
    const wanted = `Basic ${btoa(`lifeng:${server.password}`)}`;
    if (headers.get('authorization') !== wanted)
      return new Response('', { status: 401, headers: { 'www-authenticate': 'Basic realm="dav"' } });
    const there = objects.get(path);
    const isRefused =
      (headers.get('if-none-match') === '*' && there !== undefined) ||
      (headers.get('if-match') !== null && headers.get('if-match') !== there?.etag);
    if (method === 'PROPFIND') return listing(path, headers.get('depth') === '1');
    if (method === 'OPTIONS') return new Response(null, { status: 204 });
    if (method === 'PUT') {
      if (isRefused) return new Response('', { status: 412 });
      const etag = newEtag();
      objects.set(path, { text: body, etag });
      return new Response(null, { status: 201, headers: server.tellsEtags ? { etag } : {} });
    }
    if (there === undefined) return new Response('', { status: 404 });
    if (method === 'DELETE') {
      if (isRefused) return new Response('', { status: 412 });
      objects.delete(path);
      return new Response(null, { status: 204 });
    }
    const shown = method === 'HEAD' ? null : there.text;
    return new Response(shown, { status: 200, headers: { etag: there.etag } });
  }

  function listing(path: string, isDeep: boolean): Response {
    const self = `<d:response><d:href>${PATH}</d:href><d:propstat><d:prop><d:displayname>Truce</d:displayname><d:resourcetype><d:collection/>${server.isCalendar ? '<c:calendar/>' : ''}</d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
    const one = (href: string, etag: string) =>
      `<d:response><d:href>${href}</d:href><d:propstat><d:prop><d:getetag>${etag.replaceAll('"', '&quot;')}</d:getetag><d:resourcetype/></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
    const there = objects.get(path);
    if (path !== PATH && there === undefined) return new Response('', { status: 404 });
    const members = isDeep ? [...objects].map(([href, { etag }]) => one(href, etag)) : [];
    const responses = there === undefined ? [self, ...members] : [one(path, there.etag)];
    const said = { sound: responses.join(''), bare: self, empty: '', broken: '<d:resp' }[server.listing];
    return new Response(
      `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">${said}</d:multistatus>`,
      { status: 207, headers: { 'content-type': 'text/xml' } },
    );
  }
  return server;
}

function broken(): Error {
  const cause = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
  return new TypeError('fetch failed', { cause });
}
