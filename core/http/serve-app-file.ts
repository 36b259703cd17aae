import type { HttpResponse } from './http-message.ts';
import { plain } from './plain.ts';

/** A file of the renderer's bundle. */
export interface AppFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** Gives the file at a path such as `/index.html`, or nothing where there is none. */
export type AppFiles = (path: string) => AppFile | undefined | Promise<AppFile | undefined>;

/** What a page may load: its own files and nothing else, no script or style that isn't a file. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Answers with a file of the bundle; those under `/assets/` carry a hash in their name and can be kept for ever. */
export async function serveAppFile(files: AppFiles, path: string): Promise<HttpResponse> {
  const file = await files(path === '/' ? '/index.html' : path);
  if (file === undefined)
    return plain(404, path === '/' ? 'The app isn’t built: run npm start.' : `There is nothing at ${path}.`);
  return {
    status: 200,
    headers: {
      'content-type': file.mediaType,
      'content-length': String(file.bytes.byteLength),
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
    body: file.bytes,
  };
}
