import { open, rename, rm } from 'node:fs/promises';
import { errorCode, reasonOf } from '../core/store/error-code.ts';
import { AppError } from '../shared/contract/app-error.ts';

/** Writes a file so that its name never stands for half of it: beside the target first, flushed, then renamed. */
export async function writeFileWhole(path: string, content: string): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(content, 'utf8');
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new AppError('unavailable', `${path} can’t be written: ${whyNot(error)}.`);
  }
}

function whyNot(error: unknown): string {
  if (errorCode(error) === 'ENOENT') return 'the folder it should go to isn’t there';
  if (errorCode(error) === 'EISDIR') return 'it is a folder';
  return reasonOf(error);
}
