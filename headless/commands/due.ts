import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { dueText } from '../print/due-text.ts';
import { printJson } from '../print/print-entries.ts';

export const due: Command = {
  name: 'due',
  operands: [],
  flags: [{ name: 'receipts', about: 'say too what became of the reminders so far' }],
  about: 'list the reminders that fell due, are put off, and come next',
  async run(args, terminal) {
    return withHost(args, terminal, async (host) => {
      const list = await host.request('reminders.read', {});
      if (args.has('json')) printJson(list, terminal);
      else terminal.answer(dueText(list, terminal.colours, args.has('receipts')));
      return 0;
    });
  },
};
