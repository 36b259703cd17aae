import * as v from 'valibot';
import { AppError } from '../../shared/contract/app-error.ts';
import { SnoozeSchema } from '../../shared/reminders/snooze-until.ts';
import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { dueText } from '../print/due-text.ts';
import { printJson } from '../print/print-entries.ts';

export const snooze: Command = {
  name: 'snooze',
  operands: ['KEY'],
  flags: [
    {
      name: 'until',
      takes: 'WHEN',
      about: 'PT10M (if not given), PT1H, tomorrow, before-a-day, or an instant such as 2026-11-10T05:01:00Z',
    },
    { name: 'past-due', about: 'even where it comes back only once it is too late' },
  ],
  about: 'put a reminder off; “sherpa due” lists their keys',
  example: 'sherpa snooze k3Vb --until tomorrow',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const [key = ''] = args.operands;
      const until = v.safeParse(SnoozeSchema, args.text('until') ?? 'PT10M');
      if (!until.success)
        throw new AppError(
          'invalid-input',
          `--until can’t be “${args.text('until')}”: ${until.issues[0].message}.`,
        );
      const list = await host.request('reminders.snooze', {
        key,
        until: until.output,
        ...(args.has('past-due') ? { pastDue: true } : {}),
      });
      if (args.has('json')) printJson(list, terminal);
      else terminal.answer(dueText(list, terminal.colours, false));
      return 0;
    }),
};
