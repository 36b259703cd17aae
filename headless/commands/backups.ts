import type { Backup } from '../../shared/contract/methods/backup-methods.ts';
import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { printJson } from '../print/print-entries.ts';
import { table } from '../print/table.ts';

const REASONS: Readonly<Record<Backup['reason'], string>> = {
  daily: 'at the day’s first change',
  asked: 'asked for',
  'before-restore': 'before a restoring',
};

/** Lists what can be gone back to. */
export const backups: Command = {
  name: 'backups',
  operands: [],
  flags: [],
  about: 'list the backups in the data folder, the newest first',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const all = await host.request('backups.list', {});
      if (args.has('json')) printJson(all, terminal);
      else terminal.answer(table(all.map(rowOf)));
      if (all.length === 0)
        terminal.tell('There are no backups yet: the first is made with the first change.');
      return 0;
    }),
};

/** Makes one now. */
export const backup: Command = {
  name: 'backup',
  operands: [],
  flags: [],
  about: 'keep the calendar as it is now as a backup in the data folder',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const made = await host.request('backups.make', {});
      if (args.has('json')) printJson(made, terminal);
      else terminal.answer(table([rowOf(made)]));
      return 0;
    }),
};

function rowOf({ name, bytes, reason }: Backup): readonly string[] {
  return [name, `${Math.max(1, Math.round(bytes / 1024))} kB`, REASONS[reason]];
}
