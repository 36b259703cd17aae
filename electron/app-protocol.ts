import { type Protocol, protocol } from 'electron';
import { type AppFiles, serveAppFile } from '../core/http/serve-app-file.ts';
import { APP_SCHEME, isAppAddress } from './app-address.ts';

/** Makes `app://` a scheme with an origin of its own; to be called before Electron is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the renderer's bundle under `app://sherpa/` and nothing else; tells of each file that went out. */
export function serveAppScheme(
  session: { readonly protocol: Protocol },
  files: AppFiles,
  onServed: (path: string) => void,
): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    if (!isAppAddress(request.url)) return new Response('There is no such host.', { status: 404 });
    if (request.method !== 'GET') return new Response('Only GET is served here.', { status: 405 });
    const { pathname } = new URL(request.url);
    const { status, headers, body } = await serveAppFile(files, pathname);
    onServed(pathname);
    return new Response(body instanceof Uint8Array ? Uint8Array.from(body) : String(body), {
      status,
      headers: { ...headers },
    });
  });
}
