import { readFile } from 'node:fs/promises';
import { restoringTo } from '../../core/calendar/restoring.ts';
import { journalInWhole } from '../../core/calendar/whole-file.ts';
import { beginFrom, isUnbegun } from '../../core/node/begin-from.ts';
import { crc32 } from '../../core/node/crc32.ts';
import { errorCode, reasonOf } from '../../core/store/error-code.ts';
import { changesIn } from '../../core/store/read-backup.ts';
import { AppError } from '../../shared/contract/app-error.ts';
import type { Backup, RestorePreview } from '../../shared/contract/methods/backup-methods.ts';
import { emptyCalendar } from '../../shared/entries/empty-calendar.ts';
import type { Command, ExitCode, Given } from '../command.ts';
import { withHost } from '../connect.ts';
import { dataFolderOf } from '../data-folder-of.ts';
import type { Host } from '../host.ts';
import { printJson } from '../print/print-entries.ts';
import { restoreText } from '../print/restore-text.ts';
import { runningHolder } from '../running-holder.ts';
import type { Terminal } from '../terminal.ts';

type Restored = RestorePreview & { readonly kept?: Backup };

/** Goes back to a backup, or to a file with a whole calendar. */
export const restore: Command = {
  name: 'restore',
  operands: ['NAME-OR-FILE'],
  flags: [{ name: 'preview', about: 'say what that would do, and change nothing' }],
  about: 'make the calendar what it was in a backup, or in a file that “export --whole” wrote',
  example: 'sherpa restore 2026-04-01 --preview',
  async run(args, terminal) {
    const [named = ''] = args.operands;
    const isPreview = args.has('preview');
    // No backup's name ends so.
    if (named.endsWith('.json')) return restoreFile(await textOf(named), args, terminal);
    return withHost(args, terminal, async (host) =>
      tell(
        await host.request(isPreview ? 'backups.preview' : 'backups.restore', { name: named }),
        args,
        terminal,
      ),
    );
  },
};

async function restoreFile(content: string, args: Given, terminal: Terminal): Promise<ExitCode> {
  const data = dataFolderOf(args, terminal);
  if ((await runningHolder(data)) === undefined && (await isUnbegun(data))) {
    const journal = journalInWhole(content);
    const { preview } = restoringTo(changesIn(journal, crc32, 'The file'), emptyCalendar(), []);
    if (args.has('preview') || (await beginFrom(data, journal))) return tell(preview, args, terminal);
  }
  const ask = (host: Host) => host.request('store.import', { content, accept: !args.has('preview') });
  return withHost(args, terminal, async (host) => tell(await ask(host), args, terminal));
}

function tell(restored: Restored, args: Given, terminal: Terminal): ExitCode {
  if (args.has('json')) printJson(restored, terminal);
  else terminal.answer(restoreText(restored));
  const { kept } = restored;
  if (args.has('preview')) terminal.tell('Nothing was changed yet: leave --preview out to restore.');
  else if (kept !== undefined)
    terminal.tell(`Restored. “sherpa undo” takes that back; the calendar of before is kept as ${kept.name}.`);
  else terminal.tell('Restored, with all that was ever recorded.');
  return 0;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    const why = errorCode(error) === 'ENOENT' ? 'there is no such file' : reasonOf(error);
    throw new AppError('not-found', `“${path}” can’t be read: ${why}.`);
  }
}
