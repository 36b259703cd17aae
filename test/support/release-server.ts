import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A release server on loopback, as a folder of files on the web is one. */
export interface ReleaseServer {
  readonly address: string;
  /** What was asked of it: the path, and the number by which a client gives itself away. */
  readonly asked: readonly { readonly path: string; readonly client: unknown }[];
  /** Offers a version; what it sends for its file may be something else than it announces. */
  offer(release: { readonly version: string; readonly program: string; readonly sends?: string }): void;
  close(): Promise<void>;
}

/** Starts a release server that has nothing yet. */
export async function startReleaseServer(): Promise<ReleaseServer> {
  const asked: { readonly path: string; readonly client: unknown }[] = [];
  const files = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push({ path: pathname, client: request.headers['x-user-staging-id'] });
    const content = files.get(pathname);
    response.writeHead(content === undefined ? 404 : 200);
    response.end(content ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/releases/`,
    asked,
    offer({ version, program, sends = program }) {
      const name = `Sherpa-${version}.AppImage`;
      const sha512 = createHash('sha512').update(program).digest('base64');
      const release = {
        version,
        files: [{ url: name, sha512, size: Buffer.byteLength(program) }],
        path: name,
        sha512,
        releaseDate: '2026-11-22T00:00:00.000Z',
      };
      // JSON is YAML, as which it is read.
      files.set(
        `/releases/latest-linux${process.arch === 'x64' ? '' : `-${process.arch}`}.yml`,
        JSON.stringify(release),
      );
      files.set(`/releases/${name}`, sends);
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
