import { given } from '../../core/entries/given.ts';
import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { dayFlag } from '../day-flag.ts';
import { partyIn } from '../parties-in.ts';
import { printBlocks } from '../print/print-entries.ts';

/** Makes an entry of an event of somebody else's calendar. */
export const adopt: Command = {
  name: 'adopt',
  operands: ['SUBSCRIPTION', 'UID'],
  flags: [
    {
      name: 'occurrence',
      takes: '"DATE [HH:mm]"',
      about: 'which one of a series, as “sherpa subscriptions read” names it',
    },
    { name: 'party', takes: 'PARTY', about: 'whose word the calendar is; the calendar’s own if nobody’s' },
    { name: 'track', takes: 'NAME', about: 'the track to put it on, instead of the subscription’s' },
    { name: 'made', takes: 'DATE', about: 'the day it became known, if that isn’t today' },
  ],
  about: 'make an entry of an event of a subscription, with the calendar as its source',
  example: 'sherpa adopt "The ministry" 4711@example.org --party CN',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const [subscription = '', uid = ''] = args.operands;
      const party = args.text('party');
      const adopted = await host.request('subscriptions.adopt', {
        subscription,
        uid,
        ...given({
          recurrence: args.text('occurrence'),
          party: party === undefined ? undefined : partyIn(party),
          track: args.text('track'),
          made: dayFlag(args, 'made'),
        }),
      });
      printBlocks(adopted, args, terminal);
      return 0;
    }),
};
