import { journalName, journalNames, journalPath } from '../store/journal-names.ts';
import { refuseMoved } from '../store/moved-folder.ts';
import { writeWhole } from '../store/write-whole.ts';
import { createNodeFileSystem } from './file-system.ts';
import { takeLock } from './folder-lock.ts';

/** Whether a data folder holds no calendar yet, so that one can begin there with a journal of before. */
export async function isUnbegun(data: string): Promise<boolean> {
  const files = createNodeFileSystem(data);
  await refuseMoved(files, data);
  return (await journalNames(files)).length === 0;
}

/**
 * Begins a calendar with a journal of before, line by line as it was. Resolves with false, having written nothing, where
 * the folder holds one by now.
 */
export async function beginFrom(data: string, journal: Uint8Array): Promise<boolean> {
  const files = createNodeFileSystem(data);
  await files.makeFolder('');
  const taken = await takeLock(data);
  if ('holder' in taken) return false;
  try {
    if (!(await isUnbegun(data))) return false;
    await files.makeFolder('journal');
    await writeWhole(files, journalPath(journalName(1)), journal);
    return true;
  } finally {
    await taken.held.release();
  }
}
