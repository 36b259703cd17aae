import { AppError } from '../../shared/contract/app-error.ts';
import { errorCode } from './error-code.ts';
import { foldJournal } from './fold-journal.ts';
import { createJournalStore } from './journal-store.ts';
import { makeWritable } from './make-writable.ts';
import type { Store } from './store.ts';
import type { StoreOptions } from './store-options.ts';

/**
 * Opens the store of a data folder, or begins one where there is none. Damage never keeps it from opening: what is
 * wrong is told in `problems`, and where writing would make it worse the store is `readOnly`. The caller holds the
 * folder's lock. Throws an `AppError` for a journal that a newer Sherpa wrote, which it leaves untouched, and for a
 * folder that can't be read.
 */
export async function openStore<State>(options: StoreOptions<State>): Promise<Store<State>> {
  const folded = await readable(foldJournal(options));
  const writability = await makeWritable(options, folded);
  const store = createJournalStore(options, folded, writability);
  for (const problem of store.problems) options.log.error(problem.message, { kind: problem.kind });
  return store;
}

async function readable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError || !(error instanceof Error) || errorCode(error) === undefined) throw error;
    throw new AppError(
      'unavailable',
      `The data folder can't be read (${error.message}). See to that and open it again.`,
    );
  }
}
