import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { printTable } from '../print/print-entries.ts';

export const remove: Command = {
  name: 'remove',
  operands: ['ID'],
  flags: [],
  about: 'remove an entry; “sherpa undo” brings it back',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const [id = ''] = args.operands;
      const entries = await host.request('entries.remove', { id });
      terminal.tell('Removed:');
      printTable(entries, args, terminal);
      return 0;
    }),
};
