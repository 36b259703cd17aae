import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { given } from '../../core/entries/given.ts';
import { decodeCalendar } from '../../core/node/decode-calendar.ts';
import { errorCode } from '../../core/store/error-code.ts';
import { AppError } from '../../shared/contract/app-error.ts';
import type { ImportReport } from '../../shared/contract/methods/entry-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import type { Command, Given } from '../command.ts';
import { withHost } from '../connect.ts';
import { oneOf } from '../edit-flags.ts';
import { plainLine } from '../print/plain-text.ts';
import { printTable } from '../print/print-entries.ts';
import type { Terminal } from '../terminal.ts';

const FORMATS = ['json', 'ics'] as const;
const MOST_BYTES = 20_000_000;

interface Source {
  readonly name: string;
  readonly content: string;
}

export const importCommand: Command = {
  name: 'import',
  operands: ['FILE…'],
  flags: [
    { name: 'as', takes: 'json|ics', required: true, about: 'what the files are' },
    { name: 'track', takes: 'NAME', about: 'put what is taken on that track too' },
    { name: 'accept', about: 'take it; without this nothing is written' },
  ],
  about: 'show what would be taken from files (“-” is stdin), and take it with --accept',
  example: 'sherpa import summit.json --as json --accept',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const as = oneOf(args.text('as') ?? '', FORMATS);
      const sources = await Promise.all(args.operands.map((path) => readSource(path, terminal)));
      const ask = ({ name, content }: Source, accept: boolean) =>
        host.request('entries.import', {
          as,
          name,
          content,
          accept,
          ...given({ track: args.text('track') }),
        });
      // Every file is looked at before any is taken, so that a refused one leaves nothing half done.
      const previews = await inTurn(sources, (source) => ask(source, false));
      tellRefused(sources, previews, terminal);
      const blocked = previews.some((report) => isBlocked(report, as));
      if (blocked) {
        terminal.tell('Nothing was taken: put the above right first.');
        return 1;
      }
      if (!args.has('accept')) {
        printTable(
          previews.flatMap(({ entries }) => entries),
          args,
          terminal,
        );
        terminal.tell(summaryOf(previews, 'would be taken: add --accept to take them'));
        return 0;
      }
      await take(sources, (source) => ask(source, true), args, terminal);
      return 0;
    }),
};

async function take(
  sources: readonly Source[],
  accept: (source: Source) => Promise<ImportReport>,
  args: Given,
  terminal: Terminal,
): Promise<void> {
  const reports = await inTurn(sources, accept);
  printTable(
    reports.flatMap(({ entries }) => entries),
    args,
    terminal,
  );
  terminal.tell(
    summaryOf(reports, sources.length === 1 ? 'taken' : 'taken; each file is one step of “sherpa undo”'),
  );
}

async function readSource(path: string, terminal: Terminal): Promise<Source> {
  if (path === '-') return { name: 'stdin', content: await terminal.readInput() };
  try {
    const about = await stat(path);
    if (about.isDirectory())
      throw new AppError('invalid-input', `${path} is a folder: name the files in it.`);
    if (about.size > MOST_BYTES)
      throw new AppError('invalid-input', `${path} is too large to import: at most ${MOST_BYTES / 1e6} MB.`);
    return { name: basename(path), content: decodeCalendar(await readFile(path)) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (errorCode(error) === 'ENOENT') throw new AppError('not-found', `There is no file ${path}.`);
    throw new AppError('not-found', `${path} can’t be read: ${messageOf(error)}.`);
  }
}

/** One after another: what one file brings, the next may name. */
async function inTurn<T, R>(items: readonly T[], step: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await step(item));
  return results;
}

/** A JSON file is taken whole or not at all; of a calendar file what is sound is taken. */
function isBlocked({ entries, refused }: ImportReport, as: (typeof FORMATS)[number]): boolean {
  return refused.length > 0 && (as === 'json' || entries.length === 0);
}

function tellRefused(sources: readonly Source[], reports: readonly ImportReport[], terminal: Terminal): void {
  for (const [index, { refused }] of reports.entries())
    for (const { at, reason } of refused)
      terminal.tell(plainLine(`${sources[index]?.name ?? ''}, ${at}: not taken as it stands. ${reason}`));
}

function summaryOf(reports: readonly ImportReport[], outcome: string): string {
  const count = reports.reduce((sum, { entries }) => sum + entries.length, 0);
  return `${count} ${count === 1 ? 'entry' : 'entries'} ${outcome}.`;
}
