import { given } from '../../core/entries/given.ts';
import { AppError } from '../../shared/contract/app-error.ts';
import { SAYINGS } from '../../shared/statements/statement.ts';
import type { Command, Given } from '../command.ts';
import { withHost } from '../connect.ts';
import { dayFlag } from '../day-flag.ts';
import { oneOf } from '../edit-flags.ts';
import { partyIn, speakerIn } from '../parties-in.ts';
import { printBlocks } from '../print/print-entries.ts';
import { SOURCE_FLAGS, sourceIn } from '../source-flags.ts';

export const say: Command = {
  name: 'say',
  operands: ['ID'],
  flags: [
    { name: 'by', takes: 'WHO', required: true, about: 'a party by code or name, a person or an outlet' },
    { name: 'says', takes: 'WHAT', required: true, about: SAYINGS.join(', ') },
    { name: 'made', takes: 'DATE', required: true, about: 'the day it was said, YYYY-MM-DD' },
    {
      name: 'date',
      takes: 'WORDS-OR-EDTF',
      about: 'the date claimed, as it was meant on the day it was said',
    },
    { name: 'venue', takes: 'NAME', about: 'the venue claimed' },
    { name: 'capacity', takes: 'OFFICE', about: 'the office that a person spoke in' },
    { name: 'party', takes: 'PARTY', about: 'the party spoken for' },
    ...SOURCE_FLAGS,
  ],
  about: 'record that someone said something about an entry',
  example: 'sherpa say k3Vb --by CN --says confirms --made 2025-10-29 --date 2025-10-30',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const [id = ''] = args.operands;
      printBlocks(await host.request('statements.say', { id, ...statementIn(args) }), args, terminal);
      return 0;
    }),
};

function statementIn(args: Given) {
  const made = dayFlag(args, 'made');
  if (made === undefined) throw new AppError('invalid-input', 'Give the day it was said with --made.');
  const party = args.text('party');
  const speaker = speakerIn(args.text('by') ?? '');
  return {
    by: speaker.by,
    says: oneOf(args.text('says') ?? '', SAYINGS),
    made,
    ...given({
      date: args.text('date'),
      venue: args.text('venue'),
      capacity: args.text('capacity'),
      party: party === undefined ? speaker.party : partyIn(party),
      quote: args.text('quote'),
      source: sourceIn(args),
    }),
  };
}
