import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createAddressFetcher } from '../../../core/node/fetch-address.ts';

const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
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
      etag: '"1"',
      modified: 'Sun, 06 Nov 1994',
    });
    const again = { url, allowPrivate: true, etag: '"1"', modified: 'Sun, 06 Nov 1994' };
    expect(await plain(again)).toEqual({ kind: 'same' });
    expect(asked).toEqual([
      ['/a/secret.ics?token=1', undefined, undefined, undefined, undefined],
      ['/a/secret.ics?token=1', '"1"', 'Sun, 06 Nov 1994', undefined, undefined],
    ]);
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
    [500, /answered 500/],
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
    });
    expect(await plain({ url: `https://127.0.0.1:${port}/`, allowPrivate: true })).toMatchObject({
      kind: 'failed',
    });
    const gone = await plain({ url: 'http://127.0.0.1:1/', allowPrivate: true });
    expect(gone).toEqual({
      kind: 'failed',
      reason: '“127.0.0.1” can’t be reached (ECONNREFUSED): it is tried again later.',
    });
  });
});
