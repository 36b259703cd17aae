import * as v from 'valibot';
import { given } from '../../core/entries/given.ts';
import { AppError } from '../../shared/contract/app-error.ts';
import { ReadingIdSchema, StatementIdSchema } from '../../shared/entries/ids.ts';
import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { dayFlag } from '../day-flag.ts';
import { printBlocks } from '../print/print-entries.ts';

export const withdraw: Command = {
  name: 'withdraw',
  operands: ['ID', 'STATEMENT-OR-READING'],
  flags: [
    { name: 'reason', takes: 'TEXT', required: true, about: 'why it counts no longer' },
    { name: 'made', takes: 'DATE', about: 'the day it was withdrawn, if that isn’t today' },
  ],
  about:
    'withdraw a statement, or a reading of a pledge; that it was made, and why it counts no longer, is remembered',
  example: 'sherpa withdraw k3Vb Qx81 --reason "misread the transcript"',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const [id = '', word = ''] = args.operands;
      const { id: entry, readings } = await host.request('entries.show', { id });
      const why = { entry, reason: args.text('reason') ?? '', ...given({ made: dayFlag(args, 'made') }) };
      const entries = readings.some((reading) => reading.id === word)
        ? await host.request('readings.withdraw', { ...why, reading: idIn(ReadingIdSchema, word) })
        : await host.request('statements.withdraw', { ...why, statement: idIn(StatementIdSchema, word) });
      printBlocks(entries, args, terminal);
      return 0;
    }),
};

function idIn<Id>(schema: v.GenericSchema<unknown, Id>, text: string): Id {
  const id = v.safeParse(schema, text);
  if (!id.success)
    throw new AppError('not-found', `“${text}” is no id: “sherpa list” and “sherpa show” give them.`);
  return id.output;
}
