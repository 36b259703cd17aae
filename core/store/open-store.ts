import { foldJournal } from './fold-journal.ts';
import { createJournalStore } from './journal-store.ts';
import { makeWritable } from './make-writable.ts';
import type { Store } from './store.ts';
import type { StoreOptions } from './store-options.ts';

/**
 * Opens the store of a data folder, or begins one where there is none. Damage never keeps it from opening: what is
 * wrong is told in `problems`, and where writing would make it worse the store is `readOnly`. The caller holds the
 * folder's lock. Throws an `AppError` only for a journal that a newer Sherpa wrote, which it leaves untouched.
 */
export async function openStore<State>(options: StoreOptions<State>): Promise<Store<State>> {
  const folded = await foldJournal(options);
  const writability = await makeWritable(options, folded);
  const store = createJournalStore(options, folded, writability);
  for (const problem of store.problems) options.log.error(problem.message, { kind: problem.kind });
  return store;
}
