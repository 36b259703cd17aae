import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { decodeCalendar } from '../core/node/decode-calendar.ts';
import type { NoticeOf } from '../shared/contract/notices.ts';

/** As much as the contract takes, in bytes: more is refused unread. */
const MOST_BYTES = 20_000_000;

/** A file that the page is to look at, or why it can't. */
export type OfferedFile =
  | { readonly ok: true; readonly file: NoticeOf<'import.offered'> }
  | {
      readonly ok: false;
      readonly reason: 'unknown-file' | 'large-file' | 'unread-file';
      readonly name: string;
    };

/** Reads a file for the page to look at; its name says what it is. */
export async function readOffered(path: string): Promise<OfferedFile> {
  const name = basename(path);
  const ending = extname(path).toLowerCase();
  if (ending !== '.ics' && ending !== '.json') return { ok: false, reason: 'unknown-file', name };
  try {
    const found = await stat(path);
    if (!found.isFile()) return { ok: false, reason: 'unread-file', name };
    if (found.size > MOST_BYTES) return { ok: false, reason: 'large-file', name };
    const content = decodeCalendar(await readFile(path));
    return { ok: true, file: { name, as: ending === '.ics' ? 'ics' : 'json', content } };
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { ok: false, reason: 'unread-file', name };
    throw error;
  }
}
