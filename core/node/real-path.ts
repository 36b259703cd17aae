import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { errorCode } from '../store/error-code.ts';

/** The path itself, or the nearest folder above it that is there. */
export async function nearestThere(path: string): Promise<string> {
  for (let at = path; ; at = dirname(at)) {
    try {
      await stat(at);
      return at;
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '') || at === dirname(at)) throw error;
    }
  }
}

/** A path by its real name, as far as it is there: two names may mean one folder. */
export async function realPath(path: string): Promise<string> {
  const there = await nearestThere(path);
  const rest = relative(there, path);
  const real = await realpath(there);
  return rest === '' ? real : join(real, rest);
}

/** Whether a path is in a folder, and not the folder itself; both by their real names. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a path is a folder, or in it, by whatever name. */
export async function isFolderOrInside(path: string, folder: string): Promise<boolean> {
  const [wanted, own] = await Promise.all([realPath(path), realPath(folder)]);
  return wanted === own || isInside(wanted, own);
}
