import { writeSync } from 'node:fs';
import { open, readdir, readFile, rename, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppendFile, FileSystem } from '../ports.ts';
import { flushFolder, makeFolder } from './make-folder.ts';

const SMALL = 64 * 1024;

/** The files of a data folder on this machine's disk; `mode` is that of the files it makes. */
export function createNodeFileSystem(folder: string, mode = 0o600): FileSystem {
  const at = (path: string) => join(folder, path);
  return {
    read: (path) => readFile(at(path)),
    size: (path) => sizeOf(at(path)),
    list: (path) => namesIn(at(path)),
    makeFolder: (path) => makeFolder(at(path)),
    openAppend: (path) => openAppend(at(path), mode),
    rename: (from, to) => rename(at(from), at(to)),
    remove: (path) => rm(at(path)),
    flushFolder: (path) => flushFolder(at(path)),
  };
}

async function openAppend(path: string, mode: number): Promise<AppendFile> {
  const file = await open(path, 'a', mode);
  return {
    async write(bytes) {
      // A line goes into the system's cache sooner than another thread takes it there; only the flush waits for the disk.
      if (bytes.byteLength <= SMALL) return writeSync(file.fd, bytes);
      const { bytesWritten } = await file.write(bytes);
      return bytesWritten;
    },
    flush: () => file.datasync(),
    // By its path: Windows doesn't let a file that is open for appending be cut.
    truncate: (length) => truncate(path, length),
    close: () => file.close(),
  };
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const about = await stat(path);
    return about.isFile() ? about.size : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
