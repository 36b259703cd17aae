import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { call, openSession, send } from '../support/http-client.ts';
import { createSherpa, type HostProcess, type Sherpa } from '../support/sherpa.ts';

const PLAIN = 'text/plain; charset=utf-8';

let sherpa: Sherpa;
let host: HostProcess;
let feed: string;
let bearer: { authorization: string };

beforeAll(async () => {
  await bundle(['renderer']);
  sherpa = await createSherpa();
  host = await sherpa.serve('--port', '0');
  feed = host.facts.feeds[0]?.url ?? '';
  const lock = JSON.parse(await readFile(join(sherpa.data, 'lock'), 'utf8'));
  bearer = { authorization: `Bearer ${lock.secret}` };
});
afterAll(() => sherpa.clear());

describe('the line that serve --json begins with', () => {
  it('says where everything is', () => {
    const { app, api, feeds, data, pid } = host.facts;
    expect(app).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{20,}$/);
    expect(app.startsWith(`${api}/`)).toBe(true);
    expect(feeds[0]?.name).toBe('everything');
    expect(data).toBe(sherpa.data);
    expect(pid).toBeGreaterThan(1);
    expect(Object.keys(host.facts).sort()).toEqual(['api', 'app', 'data', 'feeds', 'pid']);
  });

  it('stands on a new folder that has the sample', async () => {
    expect((await sherpa.entries('list')).filter(({ sample }) => sample === true).length).toBeGreaterThan(10);
  });
});

describe('feeds', () => {
  it('are served with a validator, and not again to who has them', async () => {
    const first = await send(feed);
    expect(first.status).toBe(200);
    expect(first.headers['content-type']).toContain('text/calendar');
    expect(first.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const etag = String(first.headers.etag);
    const again = await send(feed, { headers: { 'if-none-match': etag } });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    const since = await send(feed, {
      headers: { 'if-modified-since': String(first.headers['last-modified']) },
    });
    expect(since.status).toBe(304);
    expect((await send(feed)).text).toBe(first.text);
  });

  it('answer HEAD as GET, without the body', async () => {
    const [head, get] = [await send(feed, { method: 'HEAD' }), await send(feed)];
    expect([head.status, head.body.length]).toEqual([200, 0]);
    for (const name of ['etag', 'content-type', 'last-modified', 'content-length'])
      expect(head.headers[name], name).toBe(get.headers[name]);
  });

  it('are packed for who can unpack them', async () => {
    const packed = await send(feed, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).toString()).toBe((await send(feed)).text);
  });

  it.each([
    ['another secret', (url: string) => url.replace(/feeds\/[^/]+/, 'feeds/guess'), {}, 404],
    ['another name', (url: string) => url.replace('everything', 'nothing'), {}, 404],
    ['another method', (url: string) => url, { method: 'POST' }, 405],
    ['another host’s name', (url: string) => url, { headers: { host: 'evil.example' } }, 403],
  ])('refuse %s in plain words', async (_, change, options, status) => {
    const answer = await send(change(feed), options);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, PLAIN]);
    expect(answer.text.trim()).not.toBe('');
  });

  it('change their validator with an edit by the command, and nothing else does', async () => {
    const etag = String((await send(feed)).headers.etag);
    await sherpa.entries('add', 'Call about feeds, 2026-02-03');
    const after = await send(feed, { headers: { 'if-none-match': etag } });
    expect(after.status).toBe(200);
    expect(after.headers.etag).not.toBe(etag);
    expect(after.text).toContain('Call about feeds');
  });
});

describe('the app', () => {
  it('is opened by the link once, and by its cookie from then on', async () => {
    const first = await send(host.facts.app);
    expect([first.status, first.headers.location]).toEqual([303, '/']);
    const [cookie = ''] = String(first.headers['set-cookie']).split(';');
    expect(cookie).toContain(`sherpa-${new URL(host.facts.api).port}=`);
    expect((await send(host.facts.app)).status).toBe(403);
    const page = await send(`${host.facts.api}/`, { headers: { cookie } });
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    const [, script = ''] = /src="\.?(\/assets\/[^"]+\.js)"/.exec(page.text) ?? [];
    const file = await send(host.facts.api + script);
    expect([file.status, file.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect((await send(`${host.facts.api}/`)).status).toBe(401);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json',
    '/%00',
    '/%',
  ])('has no file outside of itself: %s', async (path) => {
    const answer = await send(host.facts.api, { path });
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('devDependencies');
  });
});

describe('calls', () => {
  it('are answered to a browser that opened a link, and to who has the lock’s secret', async () => {
    const { app } = JSON.parse(
      (await send(`${host.facts.api}/session`, { method: 'POST', headers: bearer })).text,
    );
    const session = await openSession(app);
    for (const headers of [session, bearer]) {
      const answer = await call(host.facts.api, 'status.read', {}, { ...headers });
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.text).result.data).toBe(sherpa.data);
    }
  });

  it.each([
    ['no credentials', {}, 401],
    ['another secret', { authorization: 'Bearer guess' }, 401],
    ['a foreign page', { origin: 'http://evil.example' }, 403],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a foreign host', { host: 'evil.example' }, 403],
  ])('are refused with %s', async (_, headers, status) => {
    const credentials = status === 401 ? {} : bearer;
    const answer = await call(host.facts.api, 'status.read', {}, { ...credentials, ...headers });
    expect([answer.status, answer.headers['content-type']]).toEqual([status, PLAIN]);
  });

  it('that are larger than 25 MB are refused, and the host goes on', async () => {
    const body = JSON.stringify({ method: 'entries.add', input: { line: 'x'.repeat(26 * 1024 * 1024) } });
    const headers = { ...bearer, 'content-type': 'application/json' };
    const refused = await send(`${host.facts.api}/rpc`, { method: 'POST', headers, body }).catch(
      (error: NodeJS.ErrnoException) => ({ status: error.code }),
    );
    // The answer may be lost where the client is still sending when the connection is closed.
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(refused.status);
    expect((await call(host.facts.api, 'status.read', {}, bearer)).status).toBe(200);
  });

  it('with an unknown method or bad input say so by code', async () => {
    const codeOf = async (method: string, input: unknown) => {
      const { status, text } = await call(host.facts.api, method, input, bearer);
      return [status, JSON.parse(text).error.code];
    };
    expect(await codeOf('entries.explode', {})).toEqual([404, 'unknown-method']);
    expect(await codeOf('entries.show', { id: 3 })).toEqual([400, 'invalid-input']);
    expect(await codeOf('entries.show', { id: 'nothing-like-this' })).toEqual([404, 'not-found']);
  });
});

describe('notices', () => {
  it('tell a window of an edit by the command', async () => {
    const stop = new AbortController();
    const response = await fetch(`${host.facts.api}/events`, {
      headers: { ...(await openSession(await newLink())) },
      signal: stop.signal,
    });
    expect(response.status).toBe(200);
    const events = eventsOf(response);
    const opened = await events.next();
    expect(opened.value).toMatch(/event: opened\ndata: \{"seq":\d+\}/);
    const [entry] = await sherpa.entries('add', 'Call about notices, 2026-02-04');
    const { value } = await events.next();
    const notice = JSON.parse(String(value).replace(/^data: /, ''));
    expect(notice.name).toBe('calendar.changed');
    expect(notice.body.entries.map(({ id }: { id: string }) => id)).toContain(entry?.id);
    stop.abort();
  });

  it('are kept from who isn’t let in', async () => {
    expect((await send(`${host.facts.api}/events`)).status).toBe(401);
  });
});

describe('a second host on the same folder', () => {
  it('says who holds it, gives a fresh link, and leaves with 1', async () => {
    const { code, err, out } = await sherpa.run(['serve', '--port', '0', '--no-open', '--json']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`process ${host.facts.pid}`);
    expect(err).toContain(host.facts.api);
    const [link = ''] = /http:\S+token=[\w-]+/.exec(err) ?? [];
    expect((await send(link)).status).toBe(303);
  });
});

describe('a port', () => {
  it('that another program holds is named, with the way out, and nothing is moved', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const fresh = await createSherpa();
    try {
      const { code, err, out } = await fresh.run(['serve', '--port', String(port), '--no-open', '--json']);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(`Port ${port} is held by another program`);
      expect(err).toContain('--port');
      expect(await fresh.entries('list'), 'the folder is free again').toBeDefined();
    } finally {
      other.close();
      await fresh.clear();
    }
  });

  it('that was given once is taken again, so that subscriptions live on', async () => {
    const fresh = await createSherpa();
    try {
      const free = createServer();
      await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
      const { port } = free.address() as AddressInfo;
      await new Promise((resolve) => free.close(resolve));
      const first = await fresh.serve('--port', String(port), '--no-sample');
      expect((await first.end('SIGTERM')).code).toBe(0);
      const second = await fresh.serve();
      expect(second.facts.feeds[0]?.url).toBe(first.facts.feeds[0]?.url);
      await second.end('SIGTERM');
      const { out } = await fresh.run(['feeds', '--json']);
      expect(JSON.parse(out)[0].url).toBe(first.facts.feeds[0]?.url);
    } finally {
      await fresh.clear();
    }
  });
});

describe('the end of a host', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s is clean, with windows still listening', async (signal) => {
    const fresh = await createSherpa();
    try {
      const one = await fresh.serve('--port', '0', '--no-sample');
      const { secret } = JSON.parse(await readFile(join(fresh.data, 'lock'), 'utf8'));
      const events = await fetch(`${one.facts.api}/events`, {
        headers: { authorization: `Bearer ${secret}` },
      });
      const begun = performance.now();
      const { code, err } = await one.end(signal);
      expect([code, err]).toEqual([0, '']);
      expect(performance.now() - begun).toBeLessThan(5_000);
      await events.text();
      expect(await readdir(fresh.data)).not.toContain('lock');
    } finally {
      await fresh.clear();
    }
  });

  it('by a crash loses nothing that was acknowledged, and the next host starts at once', async () => {
    const fresh = await createSherpa();
    try {
      const one = await fresh.serve('--port', '0', '--no-sample');
      const [entry] = await fresh.entries('add', 'Call before the crash, 2026-03-01');
      await one.end('SIGKILL');
      const two = await fresh.serve('--port', '0');
      expect((await fresh.entries('list')).map(({ id }) => id)).toEqual([entry?.id]);
      expect((await two.end('SIGTERM')).code).toBe(0);
    } finally {
      await fresh.clear();
    }
  });
});

describe('--now', () => {
  it('starts the clock there, and it runs on', async () => {
    const fresh = await createSherpa();
    try {
      const one = await fresh.serve('--port', '0', '--now', '2025-10-24T09:00:00Z', '--no-sample');
      const { secret } = JSON.parse(await readFile(join(fresh.data, 'lock'), 'utf8'));
      const now = async () => {
        const { text } = await call(one.facts.api, 'status.read', {}, { authorization: `Bearer ${secret}` });
        return Date.parse(JSON.parse(text).result.now);
      };
      const begun = Date.parse('2025-10-24T09:00:00Z');
      const first = await now();
      expect(first).toBeGreaterThanOrEqual(begun);
      expect(first).toBeLessThan(begun + 60_000);
      await expect.poll(now, { timeout: 5_000 }).toBeGreaterThan(first);
      await one.end('SIGTERM');
    } finally {
      await fresh.clear();
    }
  });
});

describe('a damaged journal', () => {
  it('is told by check, refused for writing, and mended by check --repair', async () => {
    const fresh = await createSherpa();
    try {
      for (const day of [1, 2, 3]) await fresh.entries('add', `Call ${day}, 2026-01-0${day}`);
      const [name = ''] = await readdir(join(fresh.data, 'journal'));
      const path = join(fresh.data, 'journal', name);
      const lines = (await readFile(path, 'utf8')).split('\n');
      await writeFile(path, lines.map((line, index) => (index === 1 ? line.slice(5) : line)).join('\n'));
      const broken = await fresh.journal();
      const found = await fresh.run(['check', '--json']);
      expect([found.code, JSON.parse(found.out).sound]).toEqual([1, false]);
      expect(found.err).toContain('check --repair');
      const refused = await fresh.run(['add', 'One more call']);
      expect([refused.code, refused.out]).toEqual([1, '']);
      expect(refused.err).toContain('check --repair');
      expect(await fresh.journal(), 'looking changes nothing').toBe(broken);
      const mended = await fresh.run(['check', '--repair']);
      expect(mended.code, mended.err).toBe(0);
      expect(await fresh.entries('add', 'One more call, 2026-01-04')).toHaveLength(1);
    } finally {
      await fresh.clear();
    }
  });
});

async function newLink(): Promise<string> {
  const answer = await send(`${host.facts.api}/session`, { method: 'POST', headers: bearer });
  return JSON.parse(answer.text).app;
}

/** The events of a stream, one block of lines each, without keep-alive comments. */
async function* eventsOf(response: Response): AsyncGenerator<string> {
  if (response.body === null) throw new Error('no stream');
  let rest = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    rest += chunk;
    for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
      const block = rest.slice(0, end);
      rest = rest.slice(end + 2);
      if (!block.startsWith(':')) yield block;
    }
  }
}
