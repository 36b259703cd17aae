import { given } from '../../core/entries/given.ts';
import { AS_OF_FLAGS, asOfFrom, tellIfTooEarly } from '../as-of-flags.ts';
import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { dayFlag } from '../day-flag.ts';
import { printTable, printToCheck } from '../print/print-entries.ts';

export const list: Command = {
  name: 'list',
  operands: [],
  flags: [
    ...AS_OF_FLAGS,
    { name: 'track', takes: 'NAME', about: 'only entries of that track' },
    { name: 'from', takes: 'DATE', about: 'only what may still be on or after that day' },
    { name: 'to', takes: 'DATE', about: 'only what may be on or before that day' },
    { name: 'to-check', about: 'only what asks to be checked, and why' },
  ],
  about: 'list entries, by date',
  example: 'sherpa list --as-of 2025-10-24 --track "US–China trade truce"',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const asOf = asOfFrom(args);
      const selection = given({
        ...asOf,
        track: args.text('track'),
        from: dayFlag(args, 'from'),
        to: dayFlag(args, 'to'),
      });
      if (args.has('to-check')) {
        const asking = await host.request('entries.toCheck', selection);
        if (asking.length === 0) terminal.tell('Nothing asks to be checked.');
        printToCheck(asking, args, terminal);
        return 0;
      }
      const entries = await host.request('entries.list', selection);
      if (entries.length === 0 && !(await tellIfTooEarly(host, asOf, terminal)))
        terminal.tell('No entry is like that.');
      printTable(entries, args, terminal);
      return 0;
    }),
};
