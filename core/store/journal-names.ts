import type { FileSystem } from '../ports.ts';

export const JOURNAL = 'journal';

const SHAPE = /^\d{6,}\.jsonl$/;

/** The name of the nth journal file, from 1: `000001.jsonl`. */
export function journalName(number: number): string {
  return `${String(number).padStart(6, '0')}.jsonl`;
}

/** The name that follows a journal file's. */
export function nextJournalName(name: string | undefined): string {
  return journalName(name === undefined ? 1 : Number.parseInt(name, 10) + 1);
}

/** The path of a journal file in the data folder. */
export function journalPath(name: string): string {
  return `${JOURNAL}/${name}`;
}

/** The journal files that are there, oldest first. */
export async function journalNames(files: FileSystem): Promise<readonly string[]> {
  const names = (await files.list(JOURNAL)).filter((name) => SHAPE.test(name));
  return names.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}
