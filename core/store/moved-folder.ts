import * as v from 'valibot';
import { AppError } from '../../shared/contract/app-error.ts';
import { type Instant, InstantSchema } from '../../shared/dates/instant.ts';
import type { FileSystem } from '../ports.ts';
import { errorCode } from './error-code.ts';
import { parseJson } from './parse-json.ts';
import { writeWhole } from './write-whole.ts';

/** In a folder whose calendar was moved: says where to. */
export const MOVED = 'moved.json';
/** In a folder that a calendar is being copied to, until the copy is whole: says where from. */
export const ARRIVING = 'arriving.json';

const MovedSchema = v.object({ to: v.string(), at: InstantSchema });

/** Where a calendar was moved to, and when. */
export type Moved = Readonly<v.InferOutput<typeof MovedSchema>>;

/** Where the text of a mark says that the calendar was moved to; undefined where it can't be understood. */
export function movedFrom(text: string): Moved | undefined {
  const parsed = v.safeParse(MovedSchema, parseJson(text));
  return parsed.success ? parsed.output : undefined;
}

/** Marks a folder as left for another; from then on no host opens it. */
export async function markMoved(files: FileSystem, moved: Moved): Promise<void> {
  await writeWhole(files, MOVED, bytesOf(moved));
}

/** Takes the mark of a folder back, for good. */
export async function unmarkMoved(files: FileSystem): Promise<void> {
  await removeIfThere(files, MOVED);
  await files.flushFolder('');
}

/** Marks a folder as being copied to. */
export async function markArriving(
  files: FileSystem,
  arriving: { readonly from: string; readonly at: Instant },
): Promise<void> {
  await writeWhole(files, ARRIVING, bytesOf(arriving));
}

/** Refuses a folder whose calendar is elsewhere: it was moved away, or its copy never became whole. */
export async function refuseMoved(files: FileSystem, folder: string): Promise<void> {
  const left = await readIfThere(files, MOVED);
  if (left !== undefined) {
    const moved = movedFrom(left);
    const where = moved === undefined ? 'elsewhere' : `to ${moved.to} on ${moved.at.slice(0, 10)}`;
    const there = moved === undefined ? 'there' : `there (--data ${moved.to})`;
    throw new AppError(
      'unavailable',
      `The calendar in ${folder} was moved ${where}: open it ${there}. What is left here is the calendar as it was then; to open that after all, delete ${MOVED} in it.`,
    );
  }
  const text = await readIfThere(files, ARRIVING);
  if (text === undefined) return;
  const parsed = v.safeParse(v.object({ from: v.string() }), parseJson(text));
  const from = parsed.success ? `in ${parsed.output.from}` : 'where it was';
  throw new AppError(
    'unavailable',
    `${folder} holds half a copy of a calendar: moving it was broken off, and it is still ${from}. Open it there; this copy can be deleted.`,
  );
}

function bytesOf(mark: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(mark, undefined, 2)}\n`);
}

async function readIfThere(files: FileSystem, path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await files.read(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function removeIfThere(files: FileSystem, path: string): Promise<void> {
  try {
    await files.remove(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
