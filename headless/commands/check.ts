import { stat } from 'node:fs/promises';
import { calendarStateFold } from '../../core/calendar/calendar-state.ts';
import { crc32 } from '../../core/node/crc32.ts';
import { createNodeFileSystem } from '../../core/node/file-system.ts';
import { takeLock } from '../../core/node/folder-lock.ts';
import { createRandomIds } from '../../core/node/random-ids.ts';
import { systemClock } from '../../core/node/system-clock.ts';
import { type CheckReport, checkStore } from '../../core/store/check-store.ts';
import { errorCode } from '../../core/store/error-code.ts';
import { refuseMoved } from '../../core/store/moved-folder.ts';
import { repairStore } from '../../core/store/repair-store.ts';
import { AppError } from '../../shared/contract/app-error.ts';

import type { Command, ExitCode, Given } from '../command.ts';
import { dataFolderOf } from '../data-folder-of.ts';
import { printJson } from '../print/print-entries.ts';
import { runningHolder } from '../running-holder.ts';
import { runningHost } from '../running-host.ts';
import type { Terminal } from '../terminal.ts';

export const check: Command = {
  name: 'check',
  operands: [],
  flags: [{ name: 'repair', about: 'mend what is damaged; what can’t be read is set aside, never deleted' }],
  about: 'verify every line of the journal, and say what is wrong',
  async run(args, terminal) {
    const data = dataFolderOf(args, terminal);
    const holder = await runningHolder(data);
    if (holder !== undefined && args.has('repair'))
      throw new AppError('conflict', `A Sherpa holds ${data} (process ${holder.pid}): end it, then repair.`);
    const report =
      holder?.address === undefined
        ? await checkHere(data, args)
        : await runningHost({ ...holder, address: holder.address }).request('store.check', {});
    return told(report, args, terminal);
  },
};

/** Without opening the store, which would mend or set aside what this is to report. */
async function checkHere(data: string, args: Given): Promise<CheckReport> {
  await refuseNoFolder(data);
  const ports = { files: createNodeFileSystem(data), checksum: crc32, fold: calendarStateFold };
  await refuseMoved(ports.files, data);
  if (!args.has('repair')) return checkStore(ports);
  const taken = await takeLock(data);
  if ('holder' in taken)
    throw new AppError(
      'conflict',
      `A Sherpa holds ${data} (process ${taken.holder.pid}): end it, then repair.`,
    );
  try {
    const { lines } = await repairStore({ ...ports, clock: systemClock, ids: createRandomIds() });
    const after = await checkStore(ports);
    return { sound: after.sound, lines: [...lines, ...after.lines] };
  } finally {
    await taken.held.release();
  }
}

/** Refuses what can't be a data folder; one that isn't there yet has nothing wrong with it. */
async function refuseNoFolder(data: string): Promise<void> {
  const isFolder = await stat(data).then(
    (about) => about.isDirectory(),
    (error: unknown) => errorCode(error) === 'ENOENT',
  );
  if (!isFolder)
    throw new AppError('invalid-input', `${data} isn’t a folder: give the one that the calendar is in.`);
}

function told({ sound, lines }: CheckReport, args: Given, terminal: Terminal): ExitCode {
  if (args.has('json')) printJson({ sound, lines }, terminal);
  else terminal.answer(lines.map((line) => `${line}\n`).join(''));
  if (!sound)
    terminal.tell('The store is damaged. “sherpa check --repair” mends it, with no Sherpa running on it.');
  return sound ? 0 : 1;
}
