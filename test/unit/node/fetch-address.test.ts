import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createNetServer, type Server as NetServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { troubleOf } from '../../../core/node/address-trouble.ts';
import { createAddressFetcher } from '../../../core/node/fetch-address.ts';
import { selfSigned } from '../../support/real-servers.ts';

const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const servers: Server[] = [];
const sockets: NetServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  for (const server of sockets.splice(0)) server.close();
});

/** A server on the loopback; gives its port. */
async function serve(listener: RequestListener, host = '127.0.0.1'): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}

const plain = createAddressFetcher();

describe('a calendar from an address', () => {
  it('is asked for by the signs of the version at hand, unpacked, and told by its server’s', async () => {
    const asked: unknown[] = [];
    const port = await serve((request, response) => {
      const { 'if-none-match': tag, 'if-modified-since': since, authorization, cookie } = request.headers;
      asked.push([request.url, tag, since, authorization, cookie]);
      if (tag === '"1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { etag: '"1"', 'content-encoding': 'gzip', 'last-modified': 'Sun, 06 Nov 1994' })
          .end(gzipSync(CALENDAR));
    });
    const url = `http://127.0.0.1:${port}/a/secret.ics?token=1`;
    expect(await plain({ url, allowPrivate: true })).toEqual({
      kind: 'new',
      text: CALENDAR,
      encrypted: false,
      etag: '"1"',
      modified: 'Sun, 06 Nov 1994',
    });
    const again = { url, allowPrivate: true, etag: '"1"', modified: 'Sun, 06 Nov 1994' };
    expect(await plain(again)).toEqual({ kind: 'same', encrypted: false });
    expect(asked).toEqual([
      ['/a/secret.ics?token=1', undefined, undefined, undefined, undefined],
      ['/a/secret.ics?token=1', '"1"', 'Sun, 06 Nov 1994', undefined, undefined],
    ]);
  });

  it.each(['GZIP', 'x-gzip', 'X-GZip'])('is unpacked where its packing is called %s', async (coding) => {
    const port = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(gzipSync(CALENDAR)),
    );
    expect(await plain({ url: `http://127.0.0.1:${port}/`, allowPrivate: true })).toMatchObject({
      kind: 'new',
      text: CALENDAR,
    });
  });

  it.each(['br', 'deflate', 'gzip, br'])(
    'isn’t taken for a calendar where it is packed as %s, unasked',
    async (coding) => {
      const port = await serve((_, response) =>
        response.writeHead(200, { 'content-encoding': coding }).end(Buffer.from([0x0b, 0x02, 0x80])),
      );
      expect(await plain({ url: `http://127.0.0.1:${port}/`, allowPrivate: true })).toEqual({
        kind: 'failed',
        reason: `“127.0.0.1” packs its calendar in a way that it wasn’t asked for (${coding}): tell whoever runs it.`,
      });
    },
  );

  it('isn’t as before where it was asked for without the signs of a version', async () => {
    const port = await serve((_, response) => response.writeHead(304).end());
    const url = `http://127.0.0.1:${port}/`;
    expect(await plain({ url, allowPrivate: true })).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('304'),
    });
    expect(await plain({ url, allowPrivate: true, modified: 'Sun, 06 Nov 1994' })).toMatchObject({
      kind: 'same',
    });
  });

  it('is given up where the server changes the protocol instead of answering', async () => {
    const server = createServer();
    servers.push(server);
    server.on('connection', (socket) =>
      socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\n'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await plain({ url: `http://127.0.0.1:${port}/`, allowPrivate: true })).toMatchObject({
      reason: expect.stringMatching(/^“127\.0\.0\.1” /),
    });
  });

  it('is read by the charset that its server names', async () => {
    const port = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/calendar; charset=iso-8859-1' });
      response.end(Buffer.from('SUMMARY:Bücher', 'latin1'));
    });
    expect(await plain({ url: `http://127.0.0.1:${port}/`, allowPrivate: true })).toMatchObject({
      text: 'SUMMARY:Bücher',
    });
  });

  it.each([
    'http://127.0.0.1:9/',
    'http://localhost:9/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'webcal://192.168.1.1/calendar.ics',
  ])('is refused on this computer or a private network: %s', async (url) => {
    const answer = await plain({ url, allowPrivate: false });
    expect(answer).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/is on this computer or a private network/),
    });
  });

  it('is refused where any of a name’s addresses is private, whatever else it has', async () => {
    const fetch = createAddressFetcher({
      resolve: async () => [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.7', family: 4 },
      ],
    });
    expect(await fetch({ url: 'https://calendar.test/x', allowPrivate: false })).toEqual({
      kind: 'refused',
      reason:
        '“calendar.test” is on this computer or a private network (10.0.0.7): allow that for this subscription, if you know what is there.',
    });
  });

  it('comes from the address that was checked, though its name may mean another a moment later', async () => {
    let lookups = 0;
    const hosts: (string | undefined)[] = [];
    const port = await serve(({ headers }, response) => {
      hosts.push(headers.host);
      response.end(CALENDAR);
    });
    const fetch = createAddressFetcher({
      isPrivate: (address) => address !== '127.0.0.1',
      resolve: async () => {
        lookups += 1;
        return [{ address: lookups === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
      },
    });
    const url = `http://calendar.test:${port}/`;
    expect(await fetch({ url, allowPrivate: false })).toMatchObject({ kind: 'new' });
    expect([lookups, hosts]).toEqual([1, [`calendar.test:${port}`]]);
    expect(await fetch({ url, allowPrivate: false })).toMatchObject({ kind: 'refused' });
  });

  it('isn’t followed from a public address to a private one', async () => {
    let isReached = false;
    const inside = await serve((_, response) => {
      isReached = true;
      response.end(CALENDAR);
    }, '127.0.0.2');
    const port = await serve((_, response) => {
      response.writeHead(302, { location: `http://127.0.0.2:${inside}/` }).end();
    });
    const fetch = createAddressFetcher({ isPrivate: (address) => address !== '127.0.0.1' });
    const url = `http://127.0.0.1:${port}/`;
    expect(await fetch({ url, allowPrivate: false })).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/^“127\.0\.0\.2” is on this computer/),
    });
    expect(isReached).toBe(false);
    expect(await fetch({ url, allowPrivate: true })).toMatchObject({ kind: 'new' });
  });

  it('is followed from address to address, but not without end, nor off the web', async () => {
    const port = await serve(({ url }, response) => {
      if (url === '/moved') response.writeHead(301, { location: '/here' }).end();
      else if (url === '/here') response.end(CALENDAR);
      else if (url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
      else response.writeHead(307, { location: '/round' }).end();
    });
    const get = (path: string) => plain({ url: `http://127.0.0.1:${port}${path}`, allowPrivate: true });
    expect(await get('/moved')).toMatchObject({ kind: 'new' });
    expect(await get('/round')).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/without end/),
    });
    expect(await get('/file')).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/the web/) });
  });

  it.each([
    [401, /asks who you are/],
    [403, /asks who you are/],
    [404, /has no calendar at that address/],
    [410, /has no calendar at that address/],
    [503, /too busy/],
    [500, /out of order \(500\): it is tried again/],
    [204, /answered 204 instead of the calendar: check the address/],
  ])('says what a server means by %i, and no more of the address than its host', async (status, reason) => {
    const port = await serve((_, response) => response.writeHead(status).end('p-4711'));
    const answer = await plain({ url: `http://127.0.0.1:${port}/p-4711.ics?p-4711`, allowPrivate: true });
    expect(answer).toEqual({ kind: 'failed', reason: expect.stringMatching(reason) });
    expect(JSON.stringify(answer)).not.toContain('4711');
  });

  it.each([
    ['as it says', { 'content-length': '100000' }, Buffer.alloc(100_000)],
    ['as it comes', {}, Buffer.alloc(100_000)],
    ['once unpacked', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(1_000_000))],
  ])('is given up where it is too large %s', async (_, headers, body) => {
    const port = await serve((__, response) => response.writeHead(200, headers).end(body));
    const fetch = createAddressFetcher({ mostBytes: 50_000 });
    expect(await fetch({ url: `http://127.0.0.1:${port}/`, allowPrivate: true })).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/too large/),
    });
  });

  it.each([
    ['before it answers', false],
    ['in the middle', true],
  ])('is given up where its server falls silent %s', async (_, begins) => {
    const port = await serve((__, response) => {
      if (begins) response.writeHead(200).write('BEGIN:VCALENDAR\r\n');
    });
    const fetch = createAddressFetcher({ mostMs: 200 });
    expect(await fetch({ url: `http://127.0.0.1:${port}/`, allowPrivate: true })).toEqual({
      kind: 'failed',
      reason: '“127.0.0.1” takes too long: it is tried again later.',
    });
  });

  it('is asked for over plain HTTP where a webcal address has nothing else', async () => {
    const port = await serve((_, response) => response.end(CALENDAR));
    expect(await plain({ url: `webcal://127.0.0.1:${port}/`, allowPrivate: true })).toMatchObject({
      kind: 'new',
      encrypted: false,
    });
    expect(await plain({ url: `https://127.0.0.1:${port}/`, allowPrivate: true })).toEqual({
      kind: 'failed',
      reason:
        '“127.0.0.1” doesn’t speak https at that port: check the port, or give its address with http:// if you trust the network.',
    });
  });
});

describe('a webcal calendar on a server that speaks with encryption and without', () => {
  let folder: string;
  let url: string;
  /** What the server does with those who want encryption, and what was asked of it without and with. */
  let speaksTls: boolean;
  let asked: { readonly plain: string[]; readonly secure: string[] };
  let answer: RequestListener;
  let fetch: ReturnType<typeof createAddressFetcher>;
  const get = (more: { readonly encrypted?: boolean; readonly etag?: string; readonly at?: string } = {}) =>
    fetch({ url: more.at ?? url, allowPrivate: true, etag: more.etag, encrypted: more.encrypted });

  let made: ReturnType<typeof selfSigned>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sherpa-certificate-'));
    made = selfSigned(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  beforeEach(async ({ skip }) => {
    if (typeof made === 'string') return skip(made);
    const [key, cert] = await Promise.all([readFile(made.key), readFile(made.cert)]);
    asked = { plain: [], secure: [] };
    answer = (_, response) => response.end(CALENDAR);
    const note =
      (list: string[]): RequestListener =>
      (request, response) => {
        list.push(`${request.url} ${request.headers['if-none-match'] ?? ''}`.trim());
        answer(request, response);
      };
    const secure = createSecureServer({ key, cert }, note(asked.secure));
    const open = createServer(note(asked.plain));
    const both = createNetServer((socket) =>
      socket.once('data', (chunk) => {
        socket.pause();
        socket.unshift(chunk);
        const wantsTls = chunk[0] === 22;
        (wantsTls && speaksTls ? secure : open).emit('connection', socket);
        process.nextTick(() => socket.resume());
      }),
    );
    speaksTls = true;
    await new Promise<void>((resolve) => both.listen(0, '127.0.0.1', resolve));
    sockets.push(both);
    url = `webcal://localhost:${(both.address() as AddressInfo).port}/`;
    fetch = createAddressFetcher({ ca: cert, resolve: async () => [{ address: '127.0.0.1', family: 4 }] });
  });
  it('is read with encryption, and never without from then on', async () => {
    expect(await get()).toMatchObject({ kind: 'new', encrypted: true });
    speaksTls = false;
    expect(await get({ encrypted: true })).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(/^“localhost” could be read with encryption before, and can’t be now/),
    });
    expect(asked).toEqual({ plain: [], secure: ['/'] });
  });

  it('is read without where it was at first, until it can be had with it, and then as a whole', async () => {
    speaksTls = false;
    expect(await get()).toMatchObject({ kind: 'new', encrypted: false });
    expect(await get({ encrypted: false, etag: '"1"' })).toMatchObject({ kind: 'new', encrypted: false });
    expect(asked.plain).toEqual(['/', '/ "1"']);
    speaksTls = true;
    expect(await get({ encrypted: false, etag: '"1"' })).toMatchObject({ kind: 'new', encrypted: true });
    expect(asked).toEqual({ plain: ['/', '/ "1"'], secure: ['/'] });
  });

  it('stays without where what is there with encryption is another thing', async () => {
    answer = (request, response) =>
      response.end('encrypted' in request.socket ? '<!doctype html>' : CALENDAR);
    expect(await get({ encrypted: false })).toMatchObject({ text: CALENDAR, encrypted: false });
  });

  it('isn’t followed from an encrypted address to one that isn’t, nor falls back behind a redirect', async () => {
    const plainUrl = url.replace('webcal:', 'http:');
    answer = ({ url: path }, response) =>
      path === '/' ? response.writeHead(302, { location: `${plainUrl}there` }).end() : response.end(CALENDAR);
    const refused = { kind: 'failed', reason: expect.stringMatching(/leads from an encrypted address/) };
    expect(await get()).toEqual(refused);
    expect(await get({ at: url.replace('webcal:', 'https:') })).toEqual(refused);
    expect(asked.plain).toEqual([]);
    answer = (_, response) => response.writeHead(302, { location: 'https://localhost:1/' }).end();
    expect(await get()).toMatchObject({ reason: expect.stringMatching(/refuses the connection/) });
    expect(asked.plain).toEqual([]);
  });

  it('may be led to and fro where it begins without encryption', async () => {
    const [plainUrl, secureUrl] = [url.replace('webcal:', 'http:'), url.replace('webcal:', 'https:')];
    answer = ({ url: path }, response) => {
      if (path === '/') response.writeHead(302, { location: `${secureUrl}a` }).end();
      else if (path === '/a') response.writeHead(302, { location: `${plainUrl}b` }).end();
      else response.end(CALENDAR);
    };
    expect(await get({ at: plainUrl })).toMatchObject({ kind: 'new', encrypted: false });
  });

  it('isn’t read where the certificate is nobody’s, and that is said', async () => {
    fetch = createAddressFetcher({ resolve: async () => [{ address: '127.0.0.1', family: 4 }] });
    expect(await get()).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(
        /^“localhost” can’t prove who it is \(DEPTH_ZERO_SELF_SIGNED_CERT\): .*Check/,
      ),
    });
    expect(asked.plain).toEqual([]);
  });
});

describe('why an address doesn’t answer', () => {
  /** A server that says something else than HTTP. */
  async function sayRaw(said: string): Promise<string> {
    const server = createNetServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => (said === '' ? socket.resetAndDestroy() : socket.end(said)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    sockets.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/4711`;
  }
  const reasonOf = async (url: string) => {
    const answer = await plain({ url, allowPrivate: true });
    return 'reason' in answer ? answer.reason : answer.kind;
  };

  it.each([
    [
      'that a port refuses',
      async () => 'http://127.0.0.1:1/',
      /refuses the connection: nothing listens at that port/,
    ],
    ['that a port can’t be', async () => 'http://127.0.0.1:0/', /: .*check.* port/i],
    [
      'that another protocol answers',
      () => sayRaw('220 mail ESMTP\r\n'),
      /as a web server does \(HPE_\w+\): check .* port/,
    ],
    ['that it is broken off', () => sayRaw(''), /broke the connection off: it is tried again/],
    [
      'that it is broken off in the middle',
      () => sayRaw('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nB'),
      /broke the connection off/,
    ],
    [
      'that what it gives can’t be unpacked',
      () => sayRaw('HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 9\r\n\r\nnot gzip!'),
      /can’t be unpacked/,
    ],
  ])('is told: %s', async (_, at, reason) => {
    const said = await reasonOf(await at());
    expect(said).toMatch(reason);
    expect(said).toMatch(/^“127\.0\.0\.1” /);
    expect(said).not.toContain('4711');
  });

  it.each([
    ['ENOTFOUND', /can’t be found: check the address/],
    ['EAI_AGAIN', /can’t be looked up at the moment/],
  ])('is told: the name, by %s', async (code, reason) => {
    const resolve = () => Promise.reject(Object.assign(new Error('no name'), { code }));
    const fetch = createAddressFetcher({ resolve });
    expect(await fetch({ url: 'https://calendar.test/', allowPrivate: true })).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(reason),
    });
  });

  it.each([
    ['ECONNREFUSED', /nothing listens/],
    ['EACCES', /may not be asked from this computer \(EACCES\): check the port/],
    ['EHOSTUNREACH', /can’t be reached from here/],
    ['ETIMEDOUT', /doesn’t answer/],
    ['CERT_HAS_EXPIRED', /has expired: whoever runs it/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /another server: check the address/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /can’t prove who it is/],
    ['ESOMETHING', /can’t be asked \(ESOMETHING\): check/],
  ])('is told in a sentence for %s', (code, sentence) => {
    const error = Object.assign(new Error('secret'), { code });
    const { message } = troubleOf(error, new URL('https://calendar.test/'), { isOver: false, isFirst: true });
    expect(message).toMatch(sentence);
    expect(message).toMatch(/^“calendar\.test” .*\.$/);
  });
});
