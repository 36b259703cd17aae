import { AppError } from '../../shared/contract/app-error.ts';
import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import type { SavedFeed } from '../../shared/feeds/saved-feed.ts';
import type { Command, ExitCode, Given } from '../command.ts';
import { withHost } from '../connect.ts';
import { asksForFeed, FEED_FLAGS, feedFrom } from '../feed-flags.ts';
import type { Host } from '../host.ts';
import { feedRow, healthText, previewText } from '../print/feed-text.ts';
import { printJson } from '../print/print-entries.ts';
import { table } from '../print/table.ts';
import { renderingFrom } from '../rendering-flags.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

type Do = (host: Host, feed: string, args: Given, terminal: Terminal) => Promise<void>;

/** What can be done with feeds, whether it needs to know with which, and how. */
const ACTIONS: ReadonlyMap<string, { readonly needs?: string; readonly run: Do }> = new Map([
  ['list', { run: list }],
  ['add', { run: add }],
  ['edit', { needs: 'a saved feed', run: edit }],
  ['remove', { needs: 'a saved feed', run: remove }],
  ['rotate', { needs: 'a feed', run: rotate }],
  ['preview', { needs: 'a feed', run: preview }],
  ['health', { run: health }],
]);

export const feeds: Command = {
  name: 'feeds',
  operands: ['[ACTION]', '[FEED]'],
  flags: FEED_FLAGS,
  about: 'list the feeds and the addresses to subscribe to, or: add, edit, remove, rotate, preview, health',
  example: 'sherpa feeds add --title "Truce, for Outlook" --track Truce --from=-P90D --profile outlook',
  run: (args, terminal) => {
    const [name = 'list', feed = ''] = args.operands;
    const action = ACTIONS.get(name);
    if (action === undefined)
      throw new UsageError(`Feeds know no “${name}”: give one of ${[...ACTIONS.keys()].join(', ')}.`);
    if (action.needs !== undefined && feed === '')
      throw new UsageError(
        `“sherpa feeds ${name}” needs ${action.needs}, by the name that “sherpa feeds” lists.`,
      );
    return withHost(args, terminal, async (host): Promise<ExitCode> => {
      await action.run(host, feed, args, terminal);
      return 0;
    });
  },
};

async function list(host: Host, _: string, args: Given, terminal: Terminal): Promise<void> {
  const all = await host.request('feeds.list', {});
  const { server } = await host.request('status.read', {});
  print(all, args, terminal);
  if (server.url === undefined)
    terminal.tell('Nobody serves them at the moment: “sherpa serve” does, and the desktop app.');
  const { lan } = await host.request('device.read', {});
  for (const origin of lan.isOn ? lan.origins : [])
    terminal.tell(`On the local network the same addresses begin with ${origin}.`);
}

async function add(host: Host, title: string, args: Given, terminal: Terminal): Promise<void> {
  const { tracks } = await host.request('calendar.read', {});
  const feed = feedFrom(args, title === '' ? {} : { title }, tracks);
  print([await host.request('feeds.save', feed)], args, terminal);
}

async function edit(host: Host, name: string, args: Given, terminal: Terminal): Promise<void> {
  if (!asksForFeed(args))
    throw new UsageError(
      '“sherpa feeds edit” needs something to change, such as --title. See “sherpa help feeds”.',
    );
  const saved = await savedNamed(host, name);
  const { tracks } = await host.request('calendar.read', {});
  print([await host.request('feeds.save', feedFrom(args, saved, tracks))], args, terminal);
}

async function remove(host: Host, name: string, args: Given, terminal: Terminal): Promise<void> {
  const { id, title } = await savedNamed(host, name);
  await host.request('feeds.remove', { id });
  terminal.tell(`Removed “${title}”: its address answers nobody any more. “sherpa undo” brings it back.`);
  print(await host.request('feeds.list', {}), args, terminal);
}

async function rotate(host: Host, feed: string, args: Given, terminal: Terminal): Promise<void> {
  print([await host.request('feeds.rotate', { feed })], args, terminal);
  terminal.tell('The address it had answers nobody any more: subscribe to the new one.');
}

async function preview(host: Host, feed: string, args: Given, terminal: Terminal): Promise<void> {
  const shown = await host.request('feeds.preview', { feed, ...renderingFrom(args) });
  if (args.has('json')) printJson(shown, terminal);
  else terminal.answer(previewText(shown));
}

async function health(host: Host, feed: string, args: Given, terminal: Terminal): Promise<void> {
  const found = await host.request('feeds.health', feed === '' ? {} : { feed });
  if (args.has('json')) printJson(found, terminal);
  else terminal.answer(healthText(found));
}

function print(all: readonly FeedView[], args: Given, terminal: Terminal): void {
  if (args.has('json')) printJson(all, terminal);
  else terminal.answer(table(all.map(feedRow)));
}

async function savedNamed(host: Host, name: string): Promise<SavedFeed> {
  const all = await host.request('feeds.list', {});
  const feed =
    all.find(({ key }) => key === name) ??
    all.find((one) => one.name === name) ??
    all.find(({ title }) => title.toLowerCase() === name.trim().toLowerCase());
  if (feed?.saved !== undefined) return feed.saved;
  if (feed !== undefined)
    throw new AppError(
      'conflict',
      `“${feed.title}” is always there: only feeds of your own can be edited or removed.`,
    );
  const own = all.flatMap((one) => (one.saved === undefined ? [] : [one.name])).join(', ');
  throw new AppError(
    'not-found',
    `There is no feed “${name}”. ${own ? `There are ${own}.` : 'None is saved yet.'}`,
  );
}
