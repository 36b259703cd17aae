import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { HttpRequest, HttpResponse } from '../../core/http/http-message.ts';
import { type HttpServer, startHttpServer } from '../../core/node/http-server.ts';
import type { Log } from '../../core/ports.ts';
import { send } from '../support/http-client.ts';
import { createQuietLog } from '../support/quiet-log.ts';

let server: HttpServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serving(
  respond: (request: HttpRequest) => HttpResponse | Promise<HttpResponse>,
  log: Log = createQuietLog(),
): Promise<HttpServer> {
  server = await startHttpServer({ respond, port: 0, log });
  return server;
}

/** Writes bytes to the port, and gives everything that comes back until the connection ends. */
async function exchange(port: number, parts: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  let text = '';
  socket.on('data', (chunk: string) => {
    text += chunk;
  });
  socket.on('error', () => {});
  for (const part of parts) socket.write(part);
  await once(socket, 'close');
  return text;
}

describe('the loopback server', () => {
  it('hands over method, address, headers and body, and sends back what it is given', async () => {
    const { url } = await serving(async ({ method, url: path, headers, body }) => ({
      status: 201,
      headers: { 'x-seen': `${method} ${path} ${headers['x-mark']}` },
      body: `${await body?.()}!`,
    }));
    const answer = await send(`${url}/a?b=c`, { method: 'PUT', headers: { 'x-mark': 'm' }, body: '你好' });
    expect([answer.status, answer.headers['x-seen'], answer.text]).toEqual([201, 'PUT /a?b=c m', '你好!']);
  });

  it('listens to this machine alone', async () => {
    const { port } = await serving(() => ({ status: 200, headers: {} }));
    const socket = connect(port, '127.0.0.2');
    const [error] = await once(socket, 'error');
    expect(error.code).toBe('ECONNREFUSED');
  });

  it('stops reading a body that never says how long it is and grows too long', async () => {
    const { port, url } = await serving(async ({ body }) => {
      const length = await body?.().then(
        (text) => text.length,
        (error: Error) => error.name,
      );
      return { status: 413, headers: {}, body: String(length) };
    });
    const chunk = `${(1024 * 1024).toString(16)}\r\n${'x'.repeat(1024 * 1024)}\r\n`;
    const head = 'POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n';
    const text = await exchange(port, [head, ...Array.from({ length: 27 }, () => chunk)]);
    // What was sent back may be lost with the connection; that it is let go is what counts.
    if (text !== '') expect(text).toContain('BodyTooLarge');
    expect((await send(url, { method: 'POST', body: 'x' })).text).toBe('1');
  });

  it('says that something went wrong with an id that the log has too', async () => {
    const logged: string[] = [];
    const { url } = await serving(
      () => {
        throw new TypeError('boom');
      },
      { ...createQuietLog(), error: (message) => void logged.push(message) },
    );
    const { status, text } = await send(url);
    const [, id = ''] = /went wrong \((\w+)\)/.exec(text) ?? [];
    expect(status).toBe(500);
    expect(text).not.toContain('boom');
    expect(logged.join()).toContain(id);
  });

  it('refuses a port that is taken, by number', async () => {
    const { port } = await serving(() => ({ status: 200, headers: {} }));
    const second = startHttpServer({
      respond: () => ({ status: 200, headers: {} }),
      port,
      log: createQuietLog(),
    });
    await expect(second).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining(`Port ${port}`),
    });
  });

  it('ends streams when it closes, tells their sources, and swallows what they still send', async () => {
    let sendLate: ((chunk: string) => void) | undefined;
    let stopped = 0;
    const { url, close } = await serving(() => ({
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      body: {
        start(sendChunk) {
          sendLate = sendChunk;
          sendChunk('data: 1\n\n');
          return () => {
            stopped += 1;
          };
        },
      },
    }));
    const answer = send(url);
    await expect.poll(() => sendLate).toBeDefined();
    const closed = close();
    sendLate?.('data: late\n\n');
    expect((await answer).text).toBe('data: 1\n\n');
    await closed;
    expect(stopped).toBe(1);
    sendLate?.('data: later\n\n');
  });

  it('answers what isn’t HTTP with 400 and goes on', async () => {
    const { port, url } = await serving(() => ({ status: 200, headers: {}, body: 'fine' }));
    expect(await exchange(port, ['nonsense\r\n\r\n'])).toContain('400 Bad Request');
    expect(await exchange(port, [`GET / HTTP/1.1\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`])).toContain('431');
    expect((await send(url)).text).toBe('fine');
  });
});
