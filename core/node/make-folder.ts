import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a platform answers that can't flush a folder; its file system keeps names by itself. */
const CANNOT_FLUSH_FOLDERS = ['EINVAL', 'EPERM', 'EISDIR', 'EBADF', 'ENOTSUP'];

/** Makes a folder, mode 0700, and those above it that aren't there, so that a power cut doesn't take them away. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  const top = dirname(first);
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    await flushFolder(folder);
    if (folder === top || folder === dirname(folder)) return;
  }
}

/** Resolves once the names in a folder will survive a power cut. */
export async function flushFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (process.platform !== 'win32' || !CANNOT_FLUSH_FOLDERS.includes(code)) throw error;
  }
}
