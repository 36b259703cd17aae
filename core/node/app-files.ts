import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import type { AppFiles } from '../http/serve-app-file.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The files of a folder, such as the renderer's bundle; nothing outside of it, and no kind of file that isn't known. */
export function createAppFiles(folder: string): AppFiles {
  const root = resolve(folder) + sep;
  return async (path) => {
    const mediaType = mediaTypes[extname(path)];
    const file = fileAt(root, path);
    if (mediaType === undefined || file === undefined) return undefined;
    try {
      return { bytes: await readFile(file), mediaType };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
      throw error;
    }
  };
}

function fileAt(root: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
  // A file name with a NUL is refused by the system with an error of its own.
  if (decoded.includes('\0')) return undefined;
  const file = resolve(root, `.${decoded.startsWith('/') ? '' : '/'}${decoded}`);
  return file.startsWith(root) ? file : undefined;
}
