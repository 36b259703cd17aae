import type { EntryView } from '../../shared/entries/entry-view.ts';
import { linksOf } from '../../shared/entries/links-of.ts';
import { AS_OF_FLAGS, asOfFrom } from '../as-of-flags.ts';
import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { entryBlock } from '../print/entry-block.ts';
import { printJson } from '../print/print-entries.ts';

export const show: Command = {
  name: 'show',
  operands: ['ID'],
  flags: AS_OF_FLAGS,
  about: 'show an entry with its standing and who said what; the beginning of an id will do',
  example: 'sherpa show k3Vb --as-of 2025-10-24',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const [id = ''] = args.operands;
      const day = asOfFrom(args);
      const entry = await host.request('entries.show', { id, ...day });
      if (args.has('json')) printJson(entry, terminal);
      else {
        const others = isAlone(entry) ? [] : await host.request('entries.list', day);
        const byId = new Map(others.map((other) => [other.id, other]));
        terminal.answer(entryBlock(entry, terminal.colours, byId));
      }
      return 0;
    }),
};

function isAlone(entry: EntryView): boolean {
  return linksOf(entry).length === 0 && entry.supersededBy === undefined;
}
