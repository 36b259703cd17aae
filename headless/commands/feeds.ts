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
      const { server } = await host.request('status.read', {});
      const rows = all.map(({ name, title, entries, url }) => [
        name,
        plainLine(title),
        entries === 1 ? '1 entry' : `${entries} entries`,
        url ?? '',
      ]);
      if (args.has('json')) printJson(all, terminal);
      else terminal.answer(table(rows));
      if (server.url === undefined)
        terminal.tell('Nobody serves them at the moment: “sherpa serve” does, and the desktop app.');
      return 0;
    }),
};
