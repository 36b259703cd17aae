import { given } from '../../core/entries/given.ts';
import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { dayFlag } from '../day-flag.ts';
import { printBlocks } from '../print/print-entries.ts';

export const extend: Command = {
  name: 'extend',
  operands: ['ID'],
  flags: [
    {
      name: 'to',
      takes: '"DATE [HH:mm] [ZONE]"',
      required: true,
      about: 'the new date; the old hour and zone stay if none is given',
    },
    { name: 'instrument', takes: 'TEXT', about: 'the order or agreement that extends it' },
    { name: 'made', takes: 'DATE', about: 'the day it became known, if that isn’t today' },
  ],
  about: 'extend a deadline: a new one that is linked to it',
  example: 'sherpa extend k3Vb --to "2026-11-10 00:01 America/New_York" --instrument "Executive Order"',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const [id = ''] = args.operands;
      const entries = await host.request('entries.extend', {
        id,
        to: args.text('to') ?? '',
        ...given({ instrument: args.text('instrument'), made: dayFlag(args, 'made') }),
      });
      printBlocks(entries, args, terminal);
      return 0;
    }),
};
