import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { dueText } from '../print/due-text.ts';
import { printJson } from '../print/print-entries.ts';

export const dismiss: Command = {
  name: 'dismiss',
  operands: ['KEY…'],
  flags: [],
  about: 'take reminders from the list; “sherpa due” lists their keys',
  example: 'sherpa dismiss k3Vb.P7D',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const list = await host.request('reminders.dismiss', { keys: [...args.operands] });
      if (args.has('json')) printJson(list, terminal);
      else terminal.answer(dueText(list, terminal.colours, false));
      return 0;
    }),
};
