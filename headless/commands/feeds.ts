import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { plainLine } from '../print/plain-text.ts';
import { printJson } from '../print/print-entries.ts';
import { table } from '../print/table.ts';

export const feeds: Command = {
  name: 'feeds',
  operands: [],
  flags: [],
  about: 'list the feeds and the addresses to subscribe to, everything first',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const all = await host.request('feeds.list', {});
      if (args.has('json')) printJson(all, terminal);
      else
        terminal.answer(
          table(
            all.map(({ name, title, entries, url }) => [
              name,
              plainLine(title),
              `${entries} entries`,
              url ?? '',
            ]),
          ),
        );
      return 0;
    }),
};
