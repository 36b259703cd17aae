import { once } from 'node:events';
import { createServer } from 'node:http';

/** A server on the loopback that answers as a fetch does. */
export interface FetchServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves what a fetch answers, such as the one of a server in memory. */
export async function serveFetch(answer: typeof fetch): Promise<FetchServer> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
    try {
      const { method = 'GET', url = '/' } = request;
      const given = await answer(`http://127.0.0.1${url}`, {
        method,
        headers: new Headers(headers.map(([name, value]): [string, string] => [name, value])),
        ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks).toString('utf8') }),
      });
      response.writeHead(given.status, Object.fromEntries(given.headers));
      response.end(await given.text());
    } catch {
      request.socket.destroy();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
