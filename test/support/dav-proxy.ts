import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server in front of another, which a test may have lie, or do something at a request. */
export interface DavProxy {
  readonly url: string;
  /** Asked before each request is passed on, with its number from 1; what it gives is answered instead. */
  instead: (
    request: number,
    method: string,
  ) => Promise<{ readonly status: number; readonly body: string } | undefined>;
  /** Methods and paths that were asked for. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Listens on the loopback, and passes all on to a port of it. */
export async function startDavProxy(port: number): Promise<DavProxy> {
  const requests: string[] = [];
  let proxy: DavProxy | undefined;

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = message;
    requests.push(`${method} ${url}`);
    const instead = await proxy?.instead(requests.length, method);
    if (instead !== undefined) {
      response.writeHead(instead.status, { 'content-type': 'text/xml; charset=utf-8' }).end(instead.body);
      return;
    }
    const { host: _host, ...headers } = message.headers;
    const passed = request({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, (from) => {
      response.writeHead(from.statusCode ?? 500, from.headers);
      from.pipe(response);
      from.on('error', () => response.destroy());
    });
    passed.on('error', () => response.destroy());
    message.pipe(passed);
  }

  const server = createServer((message, response) => void answer(message, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  proxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    instead: async () => undefined,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}
