import { given } from '../../core/entries/given.ts';
import { AppError } from '../../shared/contract/app-error.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { Command, Given } from '../command.ts';
import { withHost } from '../connect.ts';
import { dayFlag } from '../day-flag.ts';
import { speakerIn } from '../parties-in.ts';
import { printBlocks } from '../print/print-entries.ts';
import { SOURCE_FLAGS, sourceIn } from '../source-flags.ts';

export const read: Command = {
  name: 'read',
  operands: ['ID'],
  flags: [
    { name: 'up-to', takes: 'DATE', required: true, about: 'the day up to which it counts, YYYY-MM-DD' },
    {
      name: 'amount',
      takes: 'N',
      required: true,
      about: 'how much in all since the pledge’s period began, in its unit',
    },
    { name: 'made', takes: 'DATE', required: true, about: 'the day it was published, YYYY-MM-DD' },
    { name: 'by', takes: 'WHO', about: 'a party by code or name, a person or an outlet' },
    ...SOURCE_FLAGS,
  ],
  about: 'record how much of a pledge has been delivered; withdraw takes a wrong reading back',
  example: 'sherpa read k3Vb --up-to 2025-12-31 --amount 8.2 --made 2026-01-12 --by US',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const [id = ''] = args.operands;
      printBlocks(await host.request('readings.add', { id, ...readingIn(args) }), args, terminal);
      return 0;
    }),
};

function readingIn(args: Given) {
  const by = args.text('by');
  return {
    upTo: requiredDay(args, 'up-to'),
    amount: amountIn(args.text('amount') ?? ''),
    made: requiredDay(args, 'made'),
    ...given({
      by: by === undefined ? undefined : speakerIn(by).by,
      source: sourceIn(args),
      quote: args.text('quote'),
    }),
  };
}

function requiredDay(args: Given, flag: string): Day {
  const day = dayFlag(args, flag);
  if (day === undefined) throw new AppError('invalid-input', `Give the day with --${flag}.`);
  return day;
}

function amountIn(text: string): number {
  const amount = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(amount)) return amount;
  throw new AppError(
    'invalid-input',
    `“${text}” isn’t an amount: give a number, such as 8.2, in the unit of the pledge.`,
  );
}
