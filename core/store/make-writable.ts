import type { FileSystem } from '../ports.ts';
import { reasonOf } from './error-code.ts';
import type { Folded } from './fold-journal.ts';
import { JOURNAL, journalPath } from './journal-names.ts';
import { type JournalWriter, openJournalWriter } from './journal-writer.ts';
import type { TornTail } from './read-journal.ts';
import { keepAside } from './set-aside.ts';
import type { StoreProblem } from './store.ts';
import type { StoreOptions } from './store-options.ts';

/** A store that may be written to, or the reason why it may not. */
export type Writability =
  | { readonly writer: JournalWriter; readonly problems: readonly StoreProblem[] }
  | { readonly writer?: never; readonly readOnly: string; readonly problems: readonly StoreProblem[] };

/** Makes what a store needs for writing: its folders, a journal that ends well, a file open for appending. */
export async function makeWritable<State>(
  options: StoreOptions<State>,
  { reading, problems: found, seq }: Folded<State>,
): Promise<Writability> {
  const fault = found.find(({ kind }) => kind === 'bad-line');
  if (fault !== undefined) {
    const readOnly = `The journal is damaged: ${fault.message} Nothing can be changed until it is mended: run "sherpa check --repair".`;
    return { readOnly, problems: [] };
  }
  if (options.unwritable !== undefined) return unwritable(options.unwritable, []);
  const problems: StoreProblem[] = [];
  try {
    await options.files.makeFolder('');
    await options.files.makeFolder(JOURNAL);
    if (reading.torn !== undefined) problems.push(await setTornAside(options.files, reading.torn, seq + 1));
    const writer = await openJournalWriter({
      ...options,
      extents: reading.extents,
      unended: reading.unended,
      outdated: reading.outdated,
    });
    return { writer, problems };
  } catch (error) {
    return unwritable(reasonOf(error), problems);
  }
}

function unwritable(reason: string, problems: readonly StoreProblem[]): Writability {
  const readOnly = `The data folder can't be written: ${reason}. Its calendar can be read; to change it, see to that and open it again.`;
  return { readOnly, problems: [...problems, { kind: 'read-only-folder', message: readOnly }] };
}

/** Keeps the unfinished act in a file of its own before cutting it off. */
async function setTornAside(files: FileSystem, torn: TornTail, seq: number): Promise<StoreProblem> {
  const kept = await keepAside(files, `${JOURNAL}/torn-${String(seq).padStart(6, '0')}`, torn.bytes);
  const file = await files.openAppend(journalPath(torn.name));
  try {
    await file.truncate(torn.start);
    await file.flush();
  } finally {
    await file.close();
  }
  const message =
    `The last change to journal/${torn.name} was cut off before it was saved (the power or the program failed). ` +
    `Nothing that was acknowledged is lost; the cut-off text is kept in ${kept}.`;
  return { kind: 'torn-tail', message };
}
