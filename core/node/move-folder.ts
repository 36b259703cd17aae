import { constants } from 'node:fs';
import { access, readdir, rmdir, stat, statfs } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { AppError } from '../../shared/contract/app-error.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import type { FileSystem } from '../ports.ts';
import { deniesWriting, errorCode, reasonOf } from '../store/error-code.ts';
import { journalNames } from '../store/journal-names.ts';
import { FOLDERS, filesIn, moveFiles } from '../store/move-files.ts';
import { refuseMoved } from '../store/moved-folder.ts';
import { createNodeFileSystem } from './file-system.ts';
import { isInside, nearestThere, realPath } from './real-path.ts';
import { SEALED_SECRETS, SECRETS } from './secret-file.ts';

/** Room that is left over on a disk that a calendar is moved to: it is to be written there, too. */
const SPARE_BYTES = 16 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

interface MoveOptions {
  /** The data folder, held by the caller, in which nothing is written meanwhile. */
  readonly data: string;
  /** An absolute path where there is nothing yet, or an empty folder. */
  readonly to: string;
  readonly at: Instant;
}

/**
 * Moves a calendar to another folder, and gives its path. Rejects with an `AppError` where the folder can't take it, or copying
 * failed; the old folder is in use then as before, and nothing of the copy is left.
 */
export async function moveFolder({ data, to, at }: MoveOptions): Promise<string> {
  const from = createNodeFileSystem(data);
  await refuseMoved(from, data);
  if ((await journalNames(from)).length === 0)
    throw new AppError('not-found', `There is no calendar in ${data} yet that could be moved.`);
  const target = await targetFor(data, to);
  const before = await nearestThere(target);
  await refuseTooFull(before, await bytesIn(data));
  try {
    const paths = { from: data, to: target };
    await moveFiles({ from, to: createNodeFileSystem(target), paths, at });
  } catch (error) {
    await removeFolders(target, before);
    if (errorCode(error) === undefined) throw error;
    throw new AppError(
      'unavailable',
      `The calendar couldn’t be moved to ${target}: ${reasonOf(error)}. It is still in ${data}, and nothing was lost.`,
    );
  }
  await removeSecrets(from);
  return target;
}

/** Passwords aren't left in a folder that nobody looks after any more; the copy was compared before. */
async function removeSecrets(from: FileSystem): Promise<void> {
  for (const file of [SECRETS, SEALED_SECRETS]) {
    try {
      await from.remove(file);
    } catch (error) {
      // The calendar has moved all the same.
      if (errorCode(error) === undefined) throw error;
    }
  }
}

async function targetFor(data: string, to: string): Promise<string> {
  if (!isAbsolute(to))
    throw new AppError(
      'invalid-input',
      `“${to}” isn’t a whole path: give one from the root, such as ${resolve(dirname(data), 'Sherpa')}.`,
    );
  const target = resolve(to);
  const [old, wanted] = [await realPath(data), await realPath(target)];
  if (old === wanted) throw new AppError('conflict', `The calendar is in ${data} already.`);
  if (isInside(wanted, old))
    throw new AppError('invalid-input', `${target} lies inside ${data}: choose a folder outside of it.`);
  await refuseUsed(target);
  return target;
}

/** Refuses what is no folder, one with something in it, and one that can't be written. */
async function refuseUsed(target: string): Promise<void> {
  const there = await nearestThere(target);
  if (!(await stat(there)).isDirectory())
    throw new AppError('invalid-input', `${there} is a file: choose a folder.`);
  try {
    await access(there, constants.W_OK | constants.X_OK);
    if (there !== target) return;
    const [name] = (await readdir(there)).sort();
    if (name !== undefined)
      throw new AppError(
        'conflict',
        `${target} isn’t empty (it holds ${name}): choose an empty folder or a new one.`,
      );
  } catch (error) {
    if (!deniesWriting(error)) throw error;
    throw new AppError(
      'unavailable',
      `${there} can’t be written: ${reasonOf(error)}. Choose another folder.`,
    );
  }
}

async function refuseTooFull(there: string, needed: number): Promise<void> {
  const { bavail, bsize } = await statfs(there);
  if (bavail * bsize >= needed + SPARE_BYTES) return;
  const [room, wanted] = [bavail * bsize, needed + SPARE_BYTES].map((bytes) => Math.ceil(bytes / MEGABYTE));
  throw new AppError(
    'unavailable',
    `There is too little room at ${there}: ${wanted} MB are needed and ${room} MB are free.`,
  );
}

async function bytesIn(data: string): Promise<number> {
  const files = createNodeFileSystem(data);
  let sum = 0;
  for (const path of await filesIn(files)) sum += (await files.size(path)) ?? 0;
  return sum;
}

/** Takes away the folders that a move made in vain; one with something in it stays. */
async function removeFolders(target: string, before: string): Promise<void> {
  const made = FOLDERS.map((folder) => join(target, folder));
  for (let at = target; at !== before && basename(at) !== ''; at = dirname(at)) made.push(at);
  for (const folder of made) {
    try {
      await rmdir(folder);
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
    }
  }
}
