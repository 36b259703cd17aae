import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createNetServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { networkTrouble, refusalTrouble } from '../../../core/publications/server-trouble.ts';
import { createWeb } from '../../../core/publications/web.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function webTo(url: string, changes: { readonly patienceMs?: number; readonly signal?: AbortSignal } = {}) {
  const signal = new AbortController().signal;
  return createWeb({ fetch, url, user: 'lifeng', password: 'pä ss', signal, patienceMs: 5000, ...changes });
}

describe('asking one server', () => {
  it('signs in, sends the method and body again after a redirect, and follows to the same server alone', async () => {
    const asked: string[] = [];
    const url = await serve((message, response) => {
      asked.push(`${message.method} ${message.url} ${message.headers.authorization}`);
      if (message.url === '/old') response.writeHead(308, { location: '/new' }).end();
      else message.pipe(response);
    });
    const answer = await webTo(url)(`${url}old`, { method: 'PUT', body: 'text' });
    expect(await answer.text()).toBe('text');
    const signed = `Basic ${Buffer.from('lifeng:pä ss').toString('base64')}`;
    expect(asked).toEqual([`PUT /old ${signed}`, `PUT /new ${signed}`]);
  });

  it('waits for no end of an answer that nobody reads', async () => {
    const url = await serve((_, response) => void response.writeHead(404).write('and so on'));
    expect((await webTo(url, { patienceMs: 2000 })(url, { method: 'OPTIONS' })).status).toBe(404);
  });

  it('never sends anything to another server', async () => {
    let heard = 0;
    const other = await serve((_, response) => {
      heard += 1;
      response.end();
    });
    const url = await serve((_, response) => response.writeHead(302, { location: `${other}x` }).end());
    await expect(webTo(url)(url)).rejects.toMatchObject({
      waitsFor: 'settings',
      message: expect.stringContaining('leads to another address'),
    });
    await expect(webTo(url)(other)).rejects.toMatchObject({ name: 'PublishTrouble' });
    expect(heard).toBe(0);
  });

  it('gives up on a circle, on a slow server, and on a slow body', async () => {
    const circle = await serve((_, response) => response.writeHead(301, { location: '/' }).end());
    await expect(webTo(circle)(circle)).rejects.toThrow('without end');
    const silent = await serve(() => {});
    const web = webTo(silent, { patienceMs: 50 });
    await expect(web(silent)).rejects.toThrow(/took longer than 0 seconds/);
    const dripping = await serve((_, response) => void response.write('a'));
    await expect(webTo(dripping, { patienceMs: 50 })(dripping)).rejects.toThrow(/took longer/);
  });

  it('says in words what kept a server from answering', async () => {
    const url = await serve((message) => void message.socket.destroy());
    await expect(webTo(url)(url)).rejects.toThrow(/broke the connection off/);
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
    await expect(webTo(url)(url)).rejects.toThrow(/^Nothing answers at 127\.0\.0\.1:\d+/);
    const https = url.replace('http:', 'https:');
    const plain = await serve((_, response) => response.end());
    await expect(webTo(https)(https)).rejects.toMatchObject({ name: 'PublishTrouble' });
    const wrong = plain.replace('http:', 'https:');
    await expect(webTo(wrong)(wrong)).rejects.toThrow(/doesn’t speak https|secure connection/);
  });

  it('asks again, once, where a connection broke', async () => {
    let asked = 0;
    const url = await serve((message, response) => {
      asked += 1;
      if (asked === 1) message.socket.destroy();
      else response.end('here');
    });
    expect(await (await webTo(url)(url)).text()).toBe('here');
    expect(asked).toBe(2);
  });

  it('reads no more of an answer than it is good for', async () => {
    const url = await serve(({ url: path }, response) => {
      response.writeHead(path === '/refused' ? 400 : 200);
      for (let n = 0; n < 40; n += 1) response.write('x'.repeat(16 * 1024));
      response.end();
    });
    const put = { method: 'PUT', body: 'text' };
    expect((await (await webTo(url)(`${url}refused`, put)).text()).length).toBeLessThanOrEqual(256 * 1024);
    await expect(webTo(url)(url, put)).rejects.toThrow('more than Sherpa reads');
    expect((await (await webTo(url)(url)).text()).length).toBe(40 * 16 * 1024);
  });

  it('breaks off when the host closes, which is no trouble of the server', async () => {
    const url = await serve(() => {});
    const closing = new AbortController();
    const asking = webTo(url, { signal: closing.signal })(url);
    closing.abort();
    await expect(asking).rejects.not.toMatchObject({ name: 'PublishTrouble' });
  });
});

describe('the words', () => {
  const signIn = { host: 'dav.example.org', user: 'lifeng', hasPassword: true, hasWorked: true };

  it.each([
    [400, /its disk may be full, or it may not understand it/],
    [401, /no longer takes the password of lifeng/],
    [403, /doesn’t let lifeng write/],
    [404, /nothing at \/truce\.ics/],
    [405, /may be a folder, or WebDAV may be switched off/],
    [409, /has no folder for/],
    [413, /too large/],
    [415, /doesn’t take calendars/],
    [423, /locked/],
    [429, /too busy/],
    [500, /failed at .* \(500\), .*may not write there/],
    [507, /disk of dav\.example\.org is full/],
    [418, /refused \/truce\.ics \(418\)/],
  ])('of %i', (status, words) => {
    const { message } = refusalTrouble(new Response('', { status }), '/truce.ics', signIn);
    expect(message).toMatch(words);
    expect(message).toMatch(/[.?!]$/);
  });

  it.each([
    [507, '120', 120_000],
    [423, '5', 5000],
    [429, '999999999999', 86_400_000],
    [503, 'Wed, 21 Oct 2037 07:28:00 GMT', undefined],
    [503, '', undefined],
  ])('of %i that asks to wait “%s”', (status, given, retryAfterMs) => {
    const answer = new Response('', { status, headers: { 'retry-after': given } });
    expect(refusalTrouble(answer, '/truce.ics', signIn)).toMatchObject({ retryAfterMs });
  });

  it('of a server that wants to be signed in to otherwise', () => {
    const headers = { 'www-authenticate': 'Digest realm="x"' };
    const trouble = refusalTrouble(new Response('', { status: 401, headers }), '/', signIn);
    expect(trouble).toMatchObject({ waitsFor: 'settings', message: expect.stringContaining('Digest') });
  });

  it.each([
    ['ENOTFOUND', /no computer called/],
    ['EHOSTUNREACH', /can’t be reached/],
    ['CERT_HAS_EXPIRED', /has expired/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /NODE_EXTRA_CA_CERTS/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /another server’s/],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', /secure connection/],
    ['UND_ERR_CONNECT_TIMEOUT', /doesn’t answer/],
    ['EACCES', /may not be asked from this computer: check the port/],
    ['HPE_INVALID_CONSTANT', /as a web server does \(HPE_INVALID_CONSTANT\): correct/],
    ['ESOMETHING', /ESOMETHING/],
  ])('of %s', (code, words) => {
    const error = new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }) });
    expect(networkTrouble(error, 'dav.example.org', 30_000).message).toMatch(words);
  });

  it('of a port where no web server may be asked, and of an answer that is none', async () => {
    const blocked = 'http://127.0.0.1:6000/';
    await expect(webTo(blocked)(blocked)).rejects.toThrow(
      'The port of 127.0.0.1:6000 is one of other services, where no web server may be asked: correct the port.',
    );
    const mail = createNetServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end('220 mail ESMTP\r\n'));
    });
    await new Promise<void>((resolve) => mail.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(mail.address() as AddressInfo).port}/`;
    await expect(webTo(url)(url)).rejects.toThrow('doesn’t answer as a web server does (');
    mail.close();
  });
});
