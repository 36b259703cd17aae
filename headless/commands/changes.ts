import { given } from '../../core/entries/given.ts';
import { briefOf } from '../../shared/changes/brief.ts';
import { briefMarkdown } from '../../shared/changes/brief-markdown.ts';
import { englishBrief } from '../../shared/changes/words/english-brief.ts';
import type { Changes } from '../../shared/contract/methods/change-methods.ts';
import type { Command, Given } from '../command.ts';
import { withHost } from '../connect.ts';
import { dayFlag } from '../day-flag.ts';
import type { Host } from '../host.ts';
import { changesText } from '../print/changes-text.ts';
import { printJson } from '../print/print-entries.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export const changes: Command = {
  name: 'changes',
  operands: [],
  flags: [
    {
      name: 'since',
      takes: 'DATE',
      about: 'what is different from the end of that day, YYYY-MM-DD; else from when you last looked',
    },
    { name: 'until', takes: 'DATE', about: 'up to the end of that day, instead of now' },
    { name: 'track', takes: 'NAME', about: 'only entries of that track' },
    { name: 'as-recorded', about: 'compare what had been recorded on those days, not what was known' },
    { name: 'md', about: 'answer as a brief in Markdown' },
    { name: 'mark-read', about: 'note that you have looked at what is listed' },
  ],
  about: 'say what moved since you last looked, or between two days',
  example: 'sherpa changes --since 2025-11-21 --md',
  async run(args, terminal) {
    if (args.has('json') && args.has('md'))
      throw new UsageError('The answer is either JSON or Markdown: give --json or --md.');
    if (args.has('as-recorded') && args.text('since') === undefined)
      throw new UsageError('--as-recorded compares two days: give --since too.');
    return withHost(args, terminal, async (host) => {
      const track = args.text('track');
      const found = await host.request('changes.read', {
        ...given({ since: dayFlag(args, 'since'), until: dayFlag(args, 'until'), track }),
        ...(args.has('as-recorded') ? { reading: 'recorded' } : {}),
      });
      print(found, args, terminal);
      if (args.has('mark-read')) await mark(host, found, track);
      return 0;
    });
  },
};

function print(found: Changes, args: Given, terminal: Terminal): void {
  if (args.has('json')) {
    printJson(found, terminal);
    return;
  }
  const { items, tracks, since, until } = found;
  const brief = briefOf(
    { items, since: since.day, until, tracks, only: tracksAsked(args, tracks) },
    englishBrief,
  );
  if (args.has('md')) terminal.answer(briefMarkdown(brief, englishBrief));
  else terminal.answer(changesText(brief, englishBrief, terminal.colours));
}

/** The track asked for, by its own name. */
function tracksAsked(args: Given, tracks: readonly string[]): readonly string[] {
  const asked = args.text('track')?.toLowerCase();
  return tracks.filter((name) => name.toLowerCase() === asked);
}

/** With a track, only what was listed has been looked at. */
async function mark(host: Host, { seq, items }: Changes, track: string | undefined): Promise<void> {
  const entries = track === undefined ? {} : { entries: [...new Set(items.map(({ entry }) => entry))] };
  await host.request('changes.markRead', { ...entries, upTo: seq });
}
