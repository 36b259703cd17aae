import { given } from '../../core/entries/given.ts';
import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { dayFlag } from '../day-flag.ts';
import { partiesIn } from '../parties-in.ts';
import { plainLine } from '../print/plain-text.ts';
import { printBlocks } from '../print/print-entries.ts';

export const add: Command = {
  name: 'add',
  operands: ['LINE'],
  flags: [
    { name: 'parties', takes: 'US,CN', about: 'the parties, by code or name' },
    { name: 'made', takes: 'DATE', about: 'the day it became known, if that isn’t today' },
  ],
  about: 'add an entry from a line, and say what was understood of it',
  example: 'sherpa add "Tariff truce expires, deadline, 2026-11-10 00:01 America/New_York, alarms 30d 7d 1d"',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const [line = ''] = args.operands;
      const { entries, understood, kept } = await host.request('entries.add', {
        line,
        ...given({ parties: partiesIn(args.text('parties')), made: dayFlag(args, 'made') }),
      });
      for (const { part, as } of understood)
        terminal.tell(`“${plainLine(part)}” is understood as ${plainLine(as)}.`);
      for (const part of kept)
        terminal.tell(`“${plainLine(part)}” isn’t understood, and stays in the title.`);
      printBlocks(entries, args, terminal);
      return 0;
    }),
};
