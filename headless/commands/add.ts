import { given } from '../../core/entries/given.ts';
import type { Command, Given } from '../command.ts';
import { withHost } from '../connect.ts';
import { dayFlag } from '../day-flag.ts';
import { fieldsFrom, flagsNamed } from '../edit-flags.ts';
import { withFullIds } from '../full-ids.ts';
import type { Host } from '../host.ts';
import { partiesIn } from '../parties-in.ts';
import { plainLine } from '../print/plain-text.ts';
import { printBlocks } from '../print/print-entries.ts';

/** What a line can't say. */
const FIELDS = ['trigger', 'on-lapse', 'extends', 'supersedes', 'part-of'];

export const add: Command = {
  name: 'add',
  operands: ['LINE'],
  flags: [
    { name: 'parties', takes: 'US,CN', about: 'the parties, by code or name' },
    ...flagsNamed(FIELDS),
    { name: 'made', takes: 'DATE', about: 'the day it became known, if that isn’t today' },
  ],
  about: 'add an entry from a line, and say what was understood of it',
  example: 'sherpa add "Tariff truce expires, deadline, 2026-11-10 00:01 America/New_York, alarms 30d 7d 1d"',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const { entries, understood, kept } = await added(host, args);
      for (const { part, as } of understood)
        terminal.tell(`“${plainLine(part)}” is understood as ${plainLine(as)}.`);
      for (const part of kept)
        terminal.tell(`“${plainLine(part)}” isn’t understood, and stays in the title.`);
      printBlocks(entries, args, terminal);
      return 0;
    }),
};

async function added(host: Host, args: Given) {
  const [line = ''] = args.operands;
  const parties = given({ parties: partiesIn(args.text('parties')) });
  const made = given({ made: dayFlag(args, 'made') });
  const fields = fieldsFrom(args, FIELDS);
  if (Object.keys(fields).length === 0) return host.request('entries.add', { line, ...parties, ...made });
  const { entry, ...told } = await host.request('entries.understand', { line, ...parties });
  const { entries } = await host.request('entries.add', {
    entry: { ...entry, ...(await withFullIds(host, fields)) } as typeof entry,
    ...made,
  });
  return { entries, ...told };
}
