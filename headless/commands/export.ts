import { given } from '../../core/entries/given.ts';
import { EXPORT_FORMATS } from '../../shared/feeds/export-format.ts';
import { AS_OF_FLAGS, asOfFrom, tellIfTooEarly } from '../as-of-flags.ts';
import type { Command, Given } from '../command.ts';
import { withHost } from '../connect.ts';
import { oneOf } from '../edit-flags.ts';
import type { Host } from '../host.ts';
import { printJson } from '../print/print-entries.ts';
import { RENDERING_FLAGS, renderingFrom } from '../rendering-flags.ts';
import { UsageError } from '../usage-error.ts';
import { writeFileWhole } from '../write-file-whole.ts';

export const exportCommand: Command = {
  name: 'export',
  operands: [],
  flags: [
    {
      name: 'feed',
      takes: 'NAME',
      about: 'a feed, as “sherpa feeds” lists them; everything if none is given',
    },
    { name: 'track', takes: 'NAME', about: 'the entries of a track' },
    { name: 'format', takes: 'ics|csv|json|md', about: 'iCalendar if none is given' },
    ...RENDERING_FLAGS,
    ...AS_OF_FLAGS,
    { name: 'whole', about: 'all there is, its journal too, as one file for “sherpa restore”' },
    { name: 'output', short: 'o', takes: 'FILE', about: 'write there instead of stdout' },
  ],
  about: 'write a feed or a track as a file',
  example: 'sherpa export --track "US–China trade truce" --format md -o truce.md',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const asOf = asOfFrom(args);
      const file = await (args.has('whole') ? wholeOf(host, args) : chosenOf(host, args, asOf));
      await tellIfTooEarly(host, asOf, terminal);
      const path = args.text('output');
      if (path !== undefined) await writeFileWhole(path, file.content);
      if (args.has('json')) {
        const { content, ...others } = file;
        printJson(path === undefined ? file : { ...others, path }, terminal);
      } else if (path === undefined) terminal.answer(file.content);
      else terminal.tell(`Wrote ${path}.`);
      return 0;
    }),
};

function wholeOf(host: Host, args: Given) {
  const other = ['feed', 'track', 'format', ...RENDERING_FLAGS.map(({ name }) => name), 'as-of'].find(
    (flag) => args.has(flag),
  );
  if (other !== undefined) throw new UsageError(`--whole is all there is: leave --${other} out.`);
  return host.request('store.export', {});
}

function chosenOf(host: Host, args: Given, asOf: ReturnType<typeof asOfFrom>) {
  const format = args.text('format');
  return host.request('feeds.export', {
    ...given({
      feed: args.text('feed'),
      track: args.text('track'),
      ...asOf,
      format: format === undefined ? undefined : oneOf(format, EXPORT_FORMATS),
    }),
    ...renderingFrom(args),
  });
}
