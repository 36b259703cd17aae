import { given } from '../../core/entries/given.ts';
import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { dayFlag } from '../day-flag.ts';
import { printTable } from '../print/print-entries.ts';

export const list: Command = {
  name: 'list',
  operands: [],
  flags: [
    { name: 'as-of', takes: 'DATE', about: 'the calendar as it was known on that day, YYYY-MM-DD' },
    { name: 'track', takes: 'NAME', about: 'only entries of that track' },
    { name: 'from', takes: 'DATE', about: 'only what may still be on or after that day' },
    { name: 'to', takes: 'DATE', about: 'only what may be on or before that day' },
  ],
  about: 'list entries, by date',
  example: 'sherpa list --as-of 2025-10-24 --track "US–China trade truce"',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const selection = given({
        asOf: dayFlag(args, 'as-of'),
        track: args.text('track'),
        from: dayFlag(args, 'from'),
        to: dayFlag(args, 'to'),
      });
      const entries = await host.request('entries.list', selection);
      if (entries.length === 0) terminal.tell('No entry is like that.');
      printTable(entries, args, terminal);
      return 0;
    }),
};
