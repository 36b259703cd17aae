import type { Instant } from '../../shared/dates/instant.ts';
import type { FileSystem } from '../ports.ts';
import { errorCode } from './error-code.ts';
import { ARRIVING, MOVED, markArriving, markMoved, unmarkMoved } from './moved-folder.ts';
import { folderOf, writeAll } from './write-whole.ts';

/** The folders that a data folder has; whatever else somebody put beside them is theirs, and stays. */
export const FOLDERS = ['journal', 'backups', 'publications', 'subscriptions'];
const STAYS = /^(?:lock(?:\..*)?|.*\.tmp|moved\.json|arriving\.json)$/;

interface Move {
  readonly from: FileSystem;
  readonly to: FileSystem;
  /** The folders' paths, for the marks. */
  readonly paths: { readonly from: string; readonly to: string };
  readonly at: Instant;
}

/**
 * Moves a calendar's files to another, empty folder, while nothing else writes to either. The copy is flushed and
 * compared byte by byte before the old folder is marked as left, at one stroke: until then the old one is in use, from then on
 * the new one. The old files stay. Rejects with what the file system said, the half copy removed.
 */
export async function moveFiles({ from, to, paths, at }: Move): Promise<void> {
  const made: string[] = [];
  try {
    await to.makeFolder('');
    made.push(ARRIVING);
    await markArriving(to, { from: paths.from, at });
    const files = await filesIn(from);
    for (const path of files) {
      await to.makeFolder(folderOf(path));
      made.push(path);
      await copy(from, to, path);
    }
    for (const folder of new Set(files.map(folderOf))) await to.flushFolder(folder);
    for (const path of files) await compare(from, to, path);
    await to.remove(ARRIVING);
    await to.flushFolder('');
    await leave(from, { to: paths.to, at });
  } catch (error) {
    // A folder that may still be marked as left keeps the copy that it names.
    if (!(error instanceof StillMarked)) await removeAll(to, made);
    throw error;
  }
}

/** The files that make up the calendar and what this device remembers of it. */
export async function filesIn(files: FileSystem): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of ['', ...FOLDERS]) {
    for (const name of await files.list(folder)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (!STAYS.test(name) && (await files.size(path)) !== undefined) found.push(path);
    }
  }
  return found;
}

/** Neither marked nor unmarked for certain. */
class StillMarked extends Error {}

async function leave(from: FileSystem, moved: { readonly to: string; readonly at: Instant }): Promise<void> {
  try {
    await markMoved(from, moved);
  } catch (error) {
    await unmarkMoved(from).catch((second: unknown) => {
      throw new StillMarked(`${MOVED} couldn't be written for certain, nor removed: ${String(second)}`);
    });
    throw error;
  }
}

async function copy(from: FileSystem, to: FileSystem, path: string): Promise<void> {
  const bytes = await from.read(path);
  const file = await to.openAppend(path);
  try {
    await writeAll(file, bytes);
    await file.flush();
  } finally {
    await file.close();
  }
}

async function compare(from: FileSystem, to: FileSystem, path: string): Promise<void> {
  const [before, after] = await Promise.all([from.read(path), to.read(path)]);
  const isSame = before.length === after.length && before.every((byte, at) => byte === after[at]);
  if (!isSame)
    throw Object.assign(new Error(`the copy of ${path} doesn't read as it was written`), { code: 'EIO' });
}

async function removeAll(files: FileSystem, paths: readonly string[]): Promise<void> {
  // The mark last: while any of the copy is left, the folder says what it is.
  for (const path of paths.toReversed()) {
    try {
      await files.remove(path);
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
    }
  }
}
