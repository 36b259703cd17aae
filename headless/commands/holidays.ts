import { AppError } from '../../shared/contract/app-error.ts';
import type { HolidayList } from '../../shared/contract/methods/settings-methods.ts';
import type { OutputOf } from '../../shared/contract/methods.ts';
import type { Day } from '../../shared/dates/day.ts';
import { withoutTable } from '../../shared/deadlines/without-table.ts';
import type { Command, Given } from '../command.ts';
import { withHost } from '../connect.ts';
import { dayFlag } from '../day-flag.ts';
import { partiesIn } from '../parties-in.ts';
import { plainLine } from '../print/plain-text.ts';
import { printJson } from '../print/print-entries.ts';
import { table } from '../print/table.ts';
import { whenInBrief } from '../print/when-text.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** What `--works` takes, and what it makes of the day; `table` takes a correction back. */
const ANSWERS: ReadonlyMap<string, { readonly works?: boolean }> = new Map([
  ['yes', { works: true }],
  ['no', { works: false }],
  ['table', {}],
]);

export const holidays: Command = {
  name: 'holidays',
  operands: [],
  flags: [
    { name: 'states', takes: 'US,CN', required: true, about: 'whose days' },
    { name: 'year', takes: 'YYYY', about: 'the year to list, this one if none is given' },
    { name: 'day', takes: 'DATE', about: 'a day to correct, YYYY-MM-DD; needs --works' },
    {
      name: 'works',
      takes: 'yes|no|table',
      about: 'whether that day is a working day of these states; “table” takes a correction back',
    },
    { name: 'name', takes: 'TEXT', about: 'what the corrected day is called' },
  ],
  about: 'list the public holidays that working days skip, or correct one',
  example: 'sherpa holidays --states CN --day 2027-02-20 --works yes --name "make-up day"',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const states = partiesIn(args.text('states')) ?? [];
      const correction = correctionIn(args);
      const { today } = await host.request('status.read', {});
      const year = yearIn(args, correction?.day ?? today);
      if (correction !== undefined)
        tellMoved(await host.request('holidays.correct', { states, ...correction }), terminal);
      print(await host.request('holidays.list', { states, year }), args, terminal);
      return 0;
    }),
};

interface Correction {
  readonly day: Day;
  readonly works?: boolean;
  readonly name?: string;
}

function correctionIn(args: Given): Correction | undefined {
  const day = dayFlag(args, 'day');
  const works = args.text('works');
  if (day === undefined && works === undefined && !args.has('name')) return undefined;
  if (day === undefined || works === undefined)
    throw new UsageError('A correction needs both: --day DATE, and --works yes, no or table.');
  const answer = ANSWERS.get(works);
  if (answer === undefined)
    throw new AppError('invalid-input', `--works can’t be “${works}”: give one of yes, no, table.`);
  const name = args.text('name');
  return { day, ...answer, ...(name === undefined ? {} : { name }) };
}

function yearIn(args: Given, day: Day): number {
  const text = args.text('year') ?? day.slice(0, 4);
  if (!/^\d{4}$/.test(text))
    throw new AppError('invalid-input', `--year can’t be “${text}”: give a year such as 2026.`);
  return Number(text);
}

/** Which computed dates a correction moved: they moved in the same act, so that none is out of date. */
function tellMoved({ moved }: OutputOf<'holidays.correct'>, terminal: Terminal): void {
  if (moved.length === 0) terminal.tell('No computed date moves with it.');
  for (const { before, after } of moved) {
    const when = `${whenInBrief(before)} → ${whenInBrief(after)}`;
    terminal.tell(plainLine(`Moves with it: “${after.title}” (${after.id}), ${when}.`));
  }
  if (moved.length > 0) terminal.tell('One “sherpa undo” takes the correction and all of that back.');
}

function print(list: HolidayList, args: Given, terminal: Terminal): void {
  if (args.has('json')) printJson(list, terminal);
  else terminal.answer(table(list.days.map(rowOf)));
  const note = withoutTable(list.unknown);
  if (note !== undefined) terminal.tell(note);
}

function rowOf({ day, state, works, name, corrected }: HolidayList['days'][number]): readonly string[] {
  return [day, state, works ? 'works' : 'off', plainLine(corrected ? `${name} (corrected)` : name)];
}
