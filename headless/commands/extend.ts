import { given } from '../../core/entries/given.ts';
import type { InputOf } from '../../shared/contract/methods.ts';
import { SAYINGS } from '../../shared/statements/statement.ts';
import type { Command, Given } from '../command.ts';
import { withHost } from '../connect.ts';
import { dayFlag } from '../day-flag.ts';
import { expiryIn, oneOf } from '../edit-flags.ts';
import { partyIn, speakerIn } from '../parties-in.ts';
import { printBlocks } from '../print/print-entries.ts';
import { printPreview } from '../print/print-preview.ts';
import { SOURCE_FLAGS, sourceIn } from '../source-flags.ts';

export const extend: Command = {
  name: 'extend',
  operands: ['ID'],
  flags: [
    {
      name: 'to',
      takes: '"DATE [HH:mm] [ZONE]"',
      required: true,
      about: 'the new date, or how much later (“90 days”); the old hour and zone stay if none is given',
    },
    { name: 'supersede', about: 'put another deadline in its place, which may fall due earlier' },
    { name: 'instrument', takes: 'TEXT', about: 'the order or agreement that sets it' },
    { name: 'on-lapse', takes: 'TEXT', about: 'what follows if it lapses, if that isn’t what it was' },
    {
      name: 'expiry',
      takes: '"US 2026-11-10T00:01 America/New_York"',
      repeats: true,
      about: 'when it falls due by one side’s instrument; the old ones move along if none is given',
    },
    { name: 'by', takes: 'WHO', about: 'who says so: a party by code or name, a person or an outlet' },
    { name: 'says', takes: 'WHAT', about: 'what they say, “announces” if not given' },
    { name: 'capacity', takes: 'OFFICE', about: 'the office that a person spoke in' },
    { name: 'party', takes: 'PARTY', about: 'the party spoken for' },
    ...SOURCE_FLAGS,
    { name: 'made', takes: 'DATE', about: 'the day it became known, if that isn’t today' },
    { name: 'preview', about: 'show what it would do to all that hangs on it; write nothing' },
  ],
  about: 'extend a deadline: a new one that is linked to it, and takes along what hangs on it',
  example:
    'sherpa extend k3Vb --to "2026-11-10 00:01 America/New_York" --by US --instrument "Executive Order"',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const input = extensionIn(args);
      if (args.has('preview')) {
        printPreview(await host.request('entries.preview', { act: 'extend', ...input }), args, terminal);
      } else {
        printBlocks(await host.request('entries.extend', input), args, terminal);
      }
      return 0;
    }),
};

function extensionIn(args: Given): InputOf<'entries.extend'> {
  const [id = ''] = args.operands;
  const [by, says, party] = [args.text('by'), args.text('says'), args.text('party')];
  const expiry = args.texts('expiry').filter((text) => text.trim() !== '');
  const speaker = by === undefined ? {} : speakerIn(by);
  return {
    id,
    to: args.text('to') ?? '',
    ...(args.has('supersede') ? { how: 'supersedes' } : {}),
    ...given({
      ...speaker,
      instrument: args.text('instrument'),
      onLapse: args.text('on-lapse'),
      capacity: args.text('capacity'),
      source: sourceIn(args),
      quote: args.text('quote'),
      made: dayFlag(args, 'made'),
    }),
    ...(args.has('expiry') ? { expiry: expiry.map(expiryIn) } : {}),
    ...(says === undefined ? {} : { says: oneOf(says, SAYINGS) }),
    ...(party === undefined ? {} : { party: partyIn(party) }),
  };
}
