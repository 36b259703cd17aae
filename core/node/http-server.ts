import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { AppError } from '../../shared/contract/app-error.ts';
import { BodyTooLarge } from '../http/body-too-large.ts';
import type { EventSource, HttpRequest, HttpResponse } from '../http/http-message.ts';
import type { Log } from '../ports.ts';

export interface HttpServerOptions {
  readonly respond: (request: HttpRequest) => HttpResponse | Promise<HttpResponse>;
  /** 0 picks a free one. */
  readonly port: number;
  readonly log: Log;
  /** The address to listen on; 127.0.0.1 unless told otherwise. */
  readonly host?: string;
}

export interface HttpServer {
  readonly port: number;
  /** Such as `http://127.0.0.1:7437`, without a slash at the end. */
  readonly url: string;
  /** Ends the event streams, lets running answers finish for a moment, and frees the port. */
  close(): Promise<void>;
}

/** The port that feeds keep for life unless told otherwise. */
export const DEFAULT_PORT = 7437;

const MOST_BODY_BYTES = 25 * 1024 * 1024;
/** A client that doesn't read its events is let go rather than remembered for. */
const MOST_UNREAD_BYTES = 32 * 1024 * 1024;
const GRACE_MS = 1_000;

/**
 * Listens on one address and nowhere else. Rejects with `unavailable` when the port can't be had, and never takes another
 * instead: subscribed calendars would read from nobody.
 */
export async function startHttpServer({
  respond,
  port,
  log,
  host = '127.0.0.1',
}: HttpServerOptions): Promise<HttpServer> {
  const streams = new Set<ServerResponse>();
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 60_000,
      keepAliveTimeout: 10_000,
      maxHeaderSize: 16 * 1024,
    },
    (message, response) => {
      answer(respond, message, response, streams).catch((error: unknown) => {
        const id = Math.floor(performance.now()).toString(36);
        log.error(`answering ${message.method} failed (${id})`, { error });
        if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(`Something went wrong (${id}); the log says more.\n`);
      });
    },
  );
  server.maxConnections = 512;
  const taken = await listen(server, host, port);
  return {
    port: taken,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () => close(server, streams),
  };
}

/** A request without a body whose answer is at hand never leaves this tick. */
async function answer(
  respond: HttpServerOptions['respond'],
  message: IncomingMessage,
  response: ServerResponse,
  streams: Set<ServerResponse>,
): Promise<void> {
  const result = respond(requestOf(message));
  const { status, headers, body } = result instanceof Promise ? await result : result;
  if (typeof body === 'object' && 'start' in body) {
    response.writeHead(status, headers);
    stream(body, response, streams);
    return;
  }
  // What is left of a body that nobody read would be taken for the next request.
  if (!message.complete && message.method === 'POST') response.setHeader('connection', 'close');
  response.writeHead(status, headers);
  response.end(body);
}

function requestOf(message: IncomingMessage): HttpRequest {
  return {
    method: message.method ?? 'GET',
    url: message.url ?? '/',
    // Node gives an array for set-cookie alone, which is no request header.
    headers: message.headers as HttpRequest['headers'],
    body: () => readBody(message),
  };
}

async function readBody(message: IncomingMessage): Promise<string> {
  const tooLarge = () =>
    new BodyTooLarge(`A request of more than ${MOST_BODY_BYTES / 1024 / 1024} MB is too large.`);
  if (Number(message.headers['content-length'] ?? 0) > MOST_BODY_BYTES) throw tooLarge();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    message.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= MOST_BODY_BYTES) chunks.push(chunk);
      else {
        message.pause();
        reject(tooLarge());
      }
    });
    message.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    message.on('error', reject);
  });
}

function stream(source: EventSource, response: ServerResponse, streams: Set<ServerResponse>): void {
  streams.add(response);
  const stop = source.start((chunk) => {
    if (response.destroyed || response.writableEnded) return;
    if (response.writableLength > MOST_UNREAD_BYTES) response.destroy();
    else response.write(chunk);
  });
  response.on('close', () => {
    streams.delete(response);
    stop();
  });
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusalOf(error, port)));
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function refusalOf(error: NodeJS.ErrnoException, port: number): Error {
  const remedy = 'Free it, or give another with --port; feeds subscribed to keep the old address.';
  if (error.code === 'EADDRINUSE')
    return new AppError('unavailable', `Port ${port} is held by another program. ${remedy}`);
  if (error.code === 'EACCES')
    return new AppError('unavailable', `Port ${port} may not be opened by this user. ${remedy}`);
  return error;
}

function close(server: Server, streams: ReadonlySet<ServerResponse>): Promise<void> {
  return new Promise((resolve) => {
    const lastResort = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(lastResort);
      resolve();
    });
    for (const response of streams) response.end();
    server.closeIdleConnections();
  });
}
