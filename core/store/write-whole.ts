import type { AppendFile, FileSystem } from '../ports.ts';
import { errorCode } from './error-code.ts';

/** What a file is to hold: its bytes, or pieces that are asked for once the file stands open. */
export type Contents = Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Puts a file in place whole and durably, or leaves the old one as it was: a temporary file beside it, written and
 * flushed, then renamed over it, then the folder flushed. Two calls for one path must not overlap.
 */
export async function writeWhole(
  files: FileSystem,
  path: string,
  contents: Contents,
  temporary = `${path}.tmp`,
): Promise<void> {
  try {
    await fill(files, temporary, contents);
    await files.rename(temporary, path);
  } catch (error) {
    await removeIfThere(files, temporary);
    throw error;
  }
  await files.flushFolder(folderOf(path));
}

/** Writes all of the bytes at the end, however little the file takes at a time. */
export async function writeAll(file: AppendFile, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const took = await file.write(written === 0 ? bytes : bytes.subarray(written));
    if (took <= 0) throw Object.assign(new Error('the disk took no more bytes'), { code: 'ENOSPC' });
    written += took;
  }
}

/** The folder a path lies in; `''` for the data folder itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

async function fill(files: FileSystem, path: string, contents: Contents): Promise<void> {
  const file = await files.openAppend(path);
  try {
    await file.truncate(0);
    const pieces = contents instanceof Uint8Array ? [contents] : contents;
    for await (const piece of pieces) await writeAll(file, piece);
    await file.flush();
  } finally {
    await file.close();
  }
}

/** Tidies after a failure; what can't be removed is overwritten by the next attempt. */
async function removeIfThere(files: FileSystem, path: string): Promise<void> {
  try {
    await files.remove(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}
