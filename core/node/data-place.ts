import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, resolve, win32 } from 'node:path';
import * as v from 'valibot';
import { AppError } from '../../shared/contract/app-error.ts';
import { MOVED, movedFrom } from '../store/moved-folder.ts';
import { parseJson } from '../store/parse-json.ts';
import { writeWhole } from '../store/write-whole.ts';
import { dataFolder } from './data-folder.ts';
import { createNodeFileSystem } from './file-system.ts';

/** Where this computer's calendar is. */
export interface DataPlace {
  /** An absolute path. */
  readonly folder: string;
  /** Keeps where it was moved to, for whoever looks for it by default; absent where the folder was named by hand. */
  readonly remember?: (folder: string) => Promise<void>;
}

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
}

const PointerSchema = v.object({ data: v.string() });
const MOST_MOVES = 20;

/**
 * Finds the data folder: the one named, else `SHERPA_DATA`, else the one that the calendar was last moved to, else the
 * platform's own. Throws an `AppError` where the calendar was moved to a folder that isn't there, as when a disk isn't connected: a new calendar in
 * its place would look like loss.
 */
export function dataPlace(named: string | undefined, { env, platform, home }: Surroundings): DataPlace {
  if (named !== undefined) return { folder: resolve(named) };
  const usual = resolve(dataFolder(env, platform, home));
  if (env.SHERPA_DATA) return { folder: usual };
  const pointer = pointerPath(env, platform, home);
  const folder = following(pointed(pointer) ?? usual);
  if (folder !== usual && !isFolder(join(folder, 'journal')))
    throw new AppError(
      'unavailable',
      `The calendar was moved to ${folder}, where it isn’t now. Connect the disk that it is on; or, if it is somewhere else, name that with --data, or in ${pointer}.`,
    );
  return { folder, remember: (data) => remember(pointer, data) };
}

/** Where it is remembered that the calendar isn't in the platform's own place: among the user's configuration. */
export function pointerPath(env: Surroundings['env'], platform: string, home: string): string {
  if (platform === 'win32')
    return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'Sherpa', 'folder.json');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Preferences', 'Sherpa', 'folder.json');
  const config = env.XDG_CONFIG_HOME;
  const base = config && posix.isAbsolute(config) ? config : posix.join(home, '.config');
  return posix.join(base, 'sherpa', 'folder.json');
}

async function remember(pointer: string, data: string): Promise<void> {
  mkdirSync(dirname(pointer), { recursive: true, mode: 0o700 });
  const bytes = new TextEncoder().encode(`${JSON.stringify({ data }, undefined, 2)}\n`);
  await writeWhole(createNodeFileSystem(dirname(pointer)), 'folder.json', bytes);
}

function pointed(pointer: string): string | undefined {
  const text = readIfThere(pointer);
  if (text === undefined) return undefined;
  const parsed = v.safeParse(PointerSchema, parseJson(text));
  if (parsed.success) return resolve(parsed.output.data);
  throw new AppError(
    'unavailable',
    `${pointer} should say where the calendar is, and can’t be understood. Name the folder with --data, or delete that file if it is in the usual place.`,
  );
}

/** Goes on to where the marks of moved calendars say: a move may have been broken off before it was remembered. */
function following(folder: string): string {
  let at = folder;
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const moved = movedFrom(readIfThere(join(at, MOVED)) ?? '');
    if (moved === undefined) return at;
    at = resolve(moved.to);
  }
  return at;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
