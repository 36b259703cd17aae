import { isAbsolute, resolve } from 'node:path';
import { AppError } from '../../shared/contract/app-error.ts';
import type { InputOf, OutputOf } from '../../shared/contract/methods.ts';
import { addDays } from '../../shared/dates/day.ts';
import { TRACK_COLOURS } from '../../shared/entries/track.ts';
import { GONE_SAYINGS } from '../../shared/subscriptions/proposal.ts';
import type { SubscriptionSource } from '../../shared/subscriptions/subscription.ts';
import type { Command, ExitCode, Given } from '../command.ts';
import { withHost } from '../connect.ts';
import { dayFlag } from '../day-flag.ts';
import { oneOf } from '../edit-flags.ts';
import type { Host } from '../host.ts';
import { partyIn } from '../parties-in.ts';
import { plainLine } from '../print/plain-text.ts';
import { printBlocks, printJson } from '../print/print-entries.ts';
import { eventRow, proposalLines, subscriptionRow } from '../print/subscription-text.ts';
import { table } from '../print/table.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

type Do = (host: Host, what: string, args: Given, terminal: Terminal) => Promise<void>;

/** How far `read` looks ahead where nobody says. */
const DAYS_AHEAD = 90;

/** What can be done with subscriptions, whether it needs to know with which, and how. */
const ACTIONS: ReadonlyMap<string, { readonly needs?: string; readonly run: Do }> = new Map([
  [
    'list',
    {
      run: async (host, _, args, terminal) =>
        list(await host.request('subscriptions.list', {}), args, terminal),
    },
  ],
  ['add', { needs: 'an address or a file', run: add }],
  ['edit', { needs: 'a subscription', run: edit }],
  ['remove', { needs: 'a subscription', run: remove }],
  ['refresh', { run: refresh }],
  ['read', { run: read }],
  ['proposals', { run: proposals }],
  [
    'accept',
    {
      needs: 'a proposal',
      run: (host, what, args, terminal) => answer(host, what, 'accept', args, terminal),
    },
  ],
  [
    'dismiss',
    {
      needs: 'a proposal',
      run: (host, what, args, terminal) => answer(host, what, 'dismiss', args, terminal),
    },
  ],
  [
    'propose',
    {
      needs: 'a proposal that was dismissed',
      run: (host, what, args, terminal) => answer(host, what, 'propose', args, terminal),
    },
  ],
]);

export const subscriptions: Command = {
  name: 'subscriptions',
  operands: ['[ACTION]', '[WHAT]'],
  flags: [
    { name: 'title', takes: 'TITLE', about: 'what it is called; what it calls itself, if nothing is said' },
    { name: 'colour', takes: 'COLOUR', about: TRACK_COLOURS.join(', ') },
    {
      name: 'every',
      takes: 'MINUTES',
      about: 'how often it is read again: 5 to 10080, an hour if nothing is said',
    },
    { name: 'track', takes: 'NAME', about: 'the track that adopted entries go on' },
    { name: 'source', takes: 'URL-OR-FILE', about: 'with “edit”: where it comes from now' },
    {
      name: 'allow-private',
      takes: 'yes|no',
      about: 'whether its address may be on this computer or a private network',
    },
    { name: 'from', takes: 'DATE', about: 'with “read”: the first day, today if none is given' },
    { name: 'to', takes: 'DATE', about: 'with “read”: the last day' },
    { name: 'keep-date', about: 'with “accept”: record what was said, and leave the entry’s date' },
    {
      name: 'as',
      takes: 'cancels|denies',
      about: 'with “accept”, of an event that is gone: what it means, if you know that',
    },
    {
      name: 'party',
      takes: 'PARTY',
      about: 'with “accept”: whose word the calendar is, from now on',
    },
    { name: 'dismissed', about: 'with “proposals”: those too that were dismissed on this device' },
  ],
  about:
    'list other people’s calendars, or: add, edit, remove, refresh, read, proposals, accept, dismiss, propose',
  example: 'sherpa subscriptions add https://example.org/calendar.ics --title "The ministry" --track Truce',
  run: (args, terminal) => {
    const [name = 'list', what = ''] = args.operands;
    const action = ACTIONS.get(name);
    if (action === undefined)
      throw new UsageError(`Subscriptions know no “${name}”: give one of ${[...ACTIONS.keys()].join(', ')}.`);
    if (action.needs !== undefined && what === '')
      throw new UsageError(`“sherpa subscriptions ${name}” needs ${action.needs}.`);
    return withHost(args, terminal, async (host): Promise<ExitCode> => {
      await action.run(host, what, args, terminal);
      return 0;
    });
  },
};

function list(all: OutputOf<'subscriptions.list'>, args: Given, terminal: Terminal): void {
  if (args.has('json')) printJson(all, terminal);
  else terminal.answer(table(all.map(subscriptionRow)));
  for (const { title, status } of all)
    if (status.sentence !== undefined) terminal.tell(plainLine(`${title}: ${status.sentence}`));
}

async function add(host: Host, what: string, args: Given, terminal: Terminal): Promise<void> {
  const { allowPrivate, ...fields } = fieldsIn(args);
  const added = await host.request('subscriptions.add', {
    source: sourceIn(what),
    ...fields,
    ...(allowPrivate === true ? { allowPrivate } : {}),
  });
  list([added], args, terminal);
}

async function edit(host: Host, what: string, args: Given, terminal: Terminal): Promise<void> {
  const source = args.text('source');
  const edited = await host.request('subscriptions.edit', {
    id: what,
    ...fieldsIn(args),
    ...(source === undefined ? {} : { source: sourceIn(source) }),
  });
  list([edited], args, terminal);
}

async function remove(host: Host, what: string, args: Given, terminal: Terminal): Promise<void> {
  await host.request('subscriptions.remove', { id: what });
  list(await host.request('subscriptions.list', {}), args, terminal);
}

async function refresh(host: Host, what: string, args: Given, terminal: Terminal): Promise<void> {
  list(await host.request('subscriptions.refresh', what === '' ? {} : { id: what }), args, terminal);
}

async function read(host: Host, what: string, args: Given, terminal: Terminal): Promise<void> {
  const { today } = await host.request('status.read', {});
  const from = dayFlag(args, 'from') ?? today;
  const to = dayFlag(args, 'to') ?? addDays(from, DAYS_AHEAD);
  const found = await host.request('subscriptions.read', {
    from,
    to,
    ...(what === '' ? {} : { subscription: what }),
  });
  if (args.has('json')) printJson(found, terminal);
  else terminal.answer(table(found.items.map(eventRow)));
  if (found.cut) terminal.tell('There are more than these: ask for fewer days.');
}

async function proposals(host: Host, _: string, args: Given, terminal: Terminal): Promise<void> {
  const all = await host.request('subscriptions.proposals', args.has('dismissed') ? { dismissed: true } : {});
  if (args.has('json')) printJson(all, terminal);
  else {
    const titles = new Map(
      (await host.request('subscriptions.list', {})).map(({ id, title }) => [id, title]),
    );
    terminal.answer(all.map((one) => proposalLines(one, titles.get(one.subscription) ?? '')).join(''));
  }
  if (all.length === 0) terminal.tell('Nothing that was adopted has changed.');
}

async function answer(
  host: Host,
  what: string,
  given: 'accept' | 'dismiss' | 'propose',
  args: Given,
  terminal: Terminal,
): Promise<void> {
  const as = args.text('as');
  const party = args.text('party');
  const entries = await host.request('subscriptions.answer', {
    proposal: what,
    answer: given,
    ...(args.has('keep-date') ? { keepDate: true } : {}),
    ...(as === undefined ? {} : { as: oneOf(as, GONE_SAYINGS) }),
    ...(party === undefined ? {} : { party: partyIn(party) }),
  });
  printBlocks(entries, args, terminal);
}

/** A path is meant from where the command was called. */
function sourceIn(text: string): SubscriptionSource {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return { kind: 'address', url: text };
  return { kind: 'file', path: isAbsolute(text) ? text : resolve(text) };
}

function fieldsIn(args: Given): Omit<InputOf<'subscriptions.edit'>, 'id' | 'source'> {
  const [title, colour, every, track] = ['title', 'colour', 'every', 'track'].map((flag) => args.text(flag));
  const allowPrivate = args.text('allow-private');
  return {
    ...(title === undefined ? {} : { title }),
    ...(colour === undefined ? {} : { colour: oneOf(colour, TRACK_COLOURS) }),
    ...(every === undefined ? {} : { every: minutesIn(every) }),
    ...(track === undefined ? {} : { track }),
    ...(allowPrivate === undefined ? {} : { allowPrivate: oneOf(allowPrivate, ['yes', 'no']) === 'yes' }),
  };
}

function minutesIn(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new AppError('invalid-input', `--every can’t be “${text}”: give a number of minutes, such as 60.`);
}
