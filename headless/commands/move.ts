import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { takeLock } from '../../core/node/folder-lock.ts';
import { moveFolder } from '../../core/node/move-folder.ts';
import { systemClock } from '../../core/node/system-clock.ts';
import { errorCode, reasonOf } from '../../core/store/error-code.ts';
import { AppError } from '../../shared/contract/app-error.ts';
import { instantFrom } from '../../shared/dates/instant.ts';
import type { Command, Given } from '../command.ts';
import { dataPlaceOf } from '../data-folder-of.ts';
import { printJson } from '../print/print-entries.ts';
import { runningHolder } from '../running-holder.ts';
import { runningHost } from '../running-host.ts';
import type { Terminal } from '../terminal.ts';

/** Moves the data folder. */
export const move: Command = {
  name: 'move',
  operands: ['DIR'],
  flags: [],
  about: 'move the calendar to another folder, which is new or empty',
  example: 'sherpa move ~/Documents/Sherpa',
  async run(args, terminal) {
    const { folder: data, remember } = dataPlaceOf(args, terminal);
    const to = wanted(args);
    const moved = await movedBy(data, to, (folder) => keep(folder, data, remember, terminal));
    if (args.has('json')) printJson({ from: data, to: moved }, terminal);
    else terminal.answer(`${moved}\n`);
    tellWhere(data, moved, remember !== undefined, args, terminal);
    return 0;
  },
};

async function movedBy(
  data: string,
  to: string,
  keepPlace: (folder: string) => Promise<void>,
): Promise<string> {
  const holder = await runningHolder(data);
  if (holder?.address !== undefined) {
    const host = runningHost({ ...holder, address: holder.address });
    return (await host.request('folder.move', { to })).to;
  }
  const taken = await lockOf(data);
  if ('holder' in taken)
    throw new AppError(
      'conflict',
      `A Sherpa holds ${data} (process ${taken.holder.pid}): end it, then move it.`,
    );
  try {
    const moved = await moveFolder({ data, to, at: instantFrom(systemClock.now()) });
    await keepPlace(moved);
    return moved;
  } finally {
    await taken.held.release();
  }
}

/** A move is done even where this fails: the mark in the old folder leads on. */
async function keep(
  folder: string,
  data: string,
  remember: ((folder: string) => Promise<void>) | undefined,
  { tell }: Terminal,
): Promise<void> {
  try {
    await remember?.(folder);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    tell(
      `That couldn’t be noted for the next start (${reasonOf(error)}): don’t delete ${data}, which says it too.`,
    );
  }
}

async function lockOf(data: string): ReturnType<typeof takeLock> {
  try {
    return await takeLock(data);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' && !(error instanceof AppError)) throw error;
    throw new AppError('not-found', `There is no calendar in ${data} yet that could be moved.`);
  }
}

/** The shell has made a path of `~/…` already, unless it stood in quotes. */
function wanted(args: Given): string {
  const [to = ''] = args.operands;
  return resolve(to.startsWith('~/') ? `${homedir()}${to.slice(1)}` : to);
}

function tellWhere(data: string, moved: string, isDefault: boolean, args: Given, { tell }: Terminal): void {
  tell(`Moved. The old folder, ${data}, is left as it was and used no more: delete it when you like.`);
  if (isDefault) return;
  tell(`From now on give ${args.has('data') ? '--data' : 'SHERPA_DATA'} ${moved}.`);
}
