import { given } from '../../core/entries/given.ts';
import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { dayFlag } from '../day-flag.ts';
import { EDIT_FLAGS, editFrom } from '../edit-flags.ts';
import { withFullIds } from '../full-ids.ts';
import { printBlocks } from '../print/print-entries.ts';
import { printPreview } from '../print/print-preview.ts';

export const edit: Command = {
  name: 'edit',
  operands: ['ID'],
  flags: [
    ...EDIT_FLAGS,
    { name: 'reason', takes: 'TEXT', about: 'why, kept with the change and shown where a date moved' },
    { name: 'made', takes: 'DATE', about: 'the day the change became known, if that isn’t today' },
    {
      name: 'preview',
      about: 'show what it would do to this entry and those that hang on it; write nothing',
    },
  ],
  about: 'change fields of an entry; an empty value ("") takes the field away',
  example: 'sherpa edit k3Vb --when "mid-May 2026" --made 2026-03-20',
  run: (args, terminal) => {
    const { set, unset } = editFrom(args);
    return withHost(args, terminal, async (host) => {
      const [id = ''] = args.operands;
      const input = {
        id,
        set: await withFullIds(host, set),
        ...given({ unset, made: dayFlag(args, 'made'), reason: args.text('reason') }),
      };
      if (args.has('preview')) {
        printPreview(await host.request('entries.preview', { act: 'edit', ...input }), args, terminal);
      } else {
        printBlocks(await host.request('entries.edit', input), args, terminal);
      }
      return 0;
    });
  },
};
