import { given } from '../../core/entries/given.ts';
import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { dayFlag } from '../day-flag.ts';
import { EDIT_FLAGS, editFrom } from '../edit-flags.ts';
import { printBlocks } from '../print/print-entries.ts';

export const edit: Command = {
  name: 'edit',
  operands: ['ID'],
  flags: [
    ...EDIT_FLAGS,
    { name: 'made', takes: 'DATE', about: 'the day the change became known, if that isn’t today' },
  ],
  about: 'change fields of an entry; an empty value ("") takes the field away',
  example: 'sherpa edit k3Vb --when "mid-May 2026" --made 2026-03-20',
  run: (args, terminal) => {
    const change = editFrom(args);
    return withHost(args, terminal, async (host) => {
      const [id = ''] = args.operands;
      const made = given({ made: dayFlag(args, 'made') });
      printBlocks(await host.request('entries.edit', { id, ...change, ...made }), args, terminal);
      return 0;
    });
  },
};
