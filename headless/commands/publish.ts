import { AppError } from '../../shared/contract/app-error.ts';
import type { PublicationView } from '../../shared/contract/methods/publish-methods.ts';
import { ALARM_MODES } from '../../shared/feeds/alarm-mode.ts';
import { PROFILES } from '../../shared/feeds/profile.ts';
import type { PublishTo } from '../../shared/publications/publication.ts';
import type { Command, ExitCode, Given } from '../command.ts';
import { withHost } from '../connect.ts';
import { oneOf } from '../edit-flags.ts';
import type { Host } from '../host.ts';
import { plainLine } from '../print/plain-text.ts';
import { printJson } from '../print/print-entries.ts';
import { publicationRow } from '../print/publication-text.ts';
import { table } from '../print/table.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

type Action = (host: Host, args: Given, terminal: Terminal) => Promise<ExitCode>;

const ACTIONS: Readonly<Record<string, Action>> = { list, add, edit, test, now, remove };

/** Publishes feeds beyond this computer. */
export const publish: Command = {
  name: 'publish',
  operands: ['[ACTION]', '[ID]'],
  flags: [
    { name: 'feed', takes: 'NAME', about: 'what to publish, as “sherpa feeds” lists it' },
    { name: 'folder', takes: 'DIR', about: 'publish as a file in this folder' },
    { name: 'file', takes: 'NAME', about: 'what the file there is called; after the feed if not given' },
    { name: 'webdav', takes: 'URL', about: 'publish as a file on a WebDAV server' },
    { name: 'caldav', takes: 'URL', about: 'publish into a calendar on a CalDAV server' },
    { name: 'user', takes: 'NAME', about: 'who signs in there' },
    { name: 'password-stdin', about: 'read the password from stdin; an empty one is forgotten' },
    { name: 'insecure', about: 'insist on http, where anybody on the way can read all of it' },
    { name: 'profile', takes: PROFILES.join('|'), about: 'for which reader, in place of the feed’s own' },
    { name: 'alarms', takes: ALARM_MODES.join('|'), about: 'how alarms are told of' },
    { name: 'every', takes: 'changes|MINUTES', about: 'soon after each change if not given' },
    { name: 'on', about: 'let it go by itself, when edited' },
    { name: 'off', about: 'don’t let it go by itself: “now” only' },
    { name: 'consent', about: 'with “now”: say yes to what it waits for' },
    {
      name: 'take-away',
      about: 'with “remove”, or “edit” to another place: take away what is Sherpa’s there',
    },
  ],
  about: 'publish a feed to a folder, a WebDAV or a CalDAV server: list, add, edit, test, now or remove',
  example:
    'sherpa publish add --feed deadlines --caldav https://dav.example.org/me/deadlines/ --user me --password-stdin',
  run: (args, terminal) => {
    const [name = 'list'] = args.operands;
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (action === undefined)
      throw new UsageError(`sherpa publish can’t “${name}”: give one of ${Object.keys(ACTIONS).join(', ')}.`);
    return withHost(args, terminal, (host) => action(host, args, terminal));
  },
};

async function list(host: Host, args: Given, terminal: Terminal): Promise<ExitCode> {
  const all = await host.request('publish.list', {});
  if (args.has('json')) printJson(all, terminal);
  else terminal.answer(table(all.map(publicationRow)));
  if (all.length === 0) terminal.tell('Nothing is published: “sherpa publish add” does.');
  await tellWhoPublishes(host, all, terminal);
  return 0;
}

async function add(host: Host, args: Given, terminal: Terminal): Promise<ExitCode> {
  const feed = args.text('feed');
  const to = placeIn(args, undefined);
  if (feed === undefined || to === undefined)
    throw new UsageError(
      'sherpa publish add needs --feed, and one of --folder, --webdav and --caldav. See “sherpa help publish”.',
    );
  const saved = await host.request('publish.save', {
    feed,
    to,
    rendering: renderingIn(args),
    every: everyIn(args),
    enabled: !args.has('off'),
    ...(await passwordIn(args, terminal)),
  });
  return print(host, saved, args, terminal);
}

async function edit(host: Host, args: Given, terminal: Terminal): Promise<ExitCode> {
  const before = await named(host, args);
  const saved = await host.request('publish.save', {
    id: before.id,
    feed: args.text('feed') ?? before.feed,
    to: placeIn(args, before.to) ?? before.to,
    rendering: { ...before.rendering, ...renderingIn(args) },
    every: everyIn(args) ?? before.every,
    enabled: args.has('off') ? false : args.has('on') || before.enabled,
    ...(await passwordIn(args, terminal)),
    ...(args.has('take-away') ? { takeAway: true } : {}),
  });
  if (saved.left !== undefined) terminal.tell(plainLine(saved.left));
  return print(host, saved, args, terminal);
}

async function test(host: Host, args: Given, terminal: Terminal): Promise<ExitCode> {
  const { id } = await named(host, args);
  const result = await host.request('publish.test', { id });
  if (args.has('json')) printJson(result, terminal);
  else {
    terminal.answer(table(result.steps.map(({ step, ok, sentence }) => [ok ? '✓' : '×', step, sentence])));
    for (const { url, title } of result.calendars ?? []) terminal.tell(plainLine(`“${title}” is ${url}`));
  }
  return result.ok ? 0 : 1;
}

async function now(host: Host, args: Given, terminal: Terminal): Promise<ExitCode> {
  const { id } = await named(host, args);
  const after = await host.request('publish.now', { id, ...(args.has('consent') ? { consent: true } : {}) });
  const { last, waitsFor } = after.status;
  // What is there in part isn't done either.
  const isShort = last?.outcome === 'failed' || last?.outcome === 'partly';
  if (args.has('json')) printJson(after, terminal);
  else if (isShort) terminal.tell(plainLine(last.sentence));
  else terminal.answer(`${plainLine(last?.sentence ?? '')}\n`);
  if (isShort && waitsFor === 'consent') terminal.tell('“--consent” says yes to that.');
  return isShort ? 1 : 0;
}

async function remove(host: Host, args: Given, terminal: Terminal): Promise<ExitCode> {
  const { id } = await named(host, args);
  const takeAway = args.has('take-away');
  const { sentence } = await host.request('publish.remove', { id, ...(takeAway ? { takeAway } : {}) });
  if (args.has('json')) printJson({ id, sentence }, terminal);
  else terminal.answer(`${plainLine(sentence)}\n`);
  return 0;
}

/** The publication whose id begins so. */
async function named(host: Host, args: Given): Promise<PublicationView> {
  const beginning = args.operands[1];
  if (beginning === undefined)
    throw new UsageError(`sherpa publish ${args.operands[0]} needs an ID, as “sherpa publish” lists it.`);
  const all = await host.request('publish.list', {});
  const [found, another] = all.filter(({ id }) => id.startsWith(beginning));
  if (found !== undefined && another === undefined) return found;
  throw new AppError(
    'not-found',
    found === undefined
      ? `There is no publication “${beginning}”.`
      : `“${beginning}” begins the ids of several publications: give more of it.`,
  );
}

function placeIn(args: Given, before: PublishTo | undefined): PublishTo | undefined {
  const [folder, webdav, caldav] = ['folder', 'webdav', 'caldav'].map((flag) => args.text(flag));
  if ([folder, webdav, caldav].filter((one) => one !== undefined).length > 1)
    throw new UsageError('Give one of --folder, --webdav and --caldav.');
  const name = args.text('file');
  const user =
    args.text('user') ?? (before === undefined || before.kind === 'folder' ? undefined : before.user);
  const file = name === undefined ? {} : { file: name };
  if (folder !== undefined) return { kind: 'folder', path: folder, ...file };
  const signIn = {
    ...(user === undefined ? {} : { user }),
    ...(args.has('insecure') ? { insecure: true } : {}),
  };
  if (webdav !== undefined) return { kind: 'webdav', url: webdav, ...signIn };
  if (caldav !== undefined) return { kind: 'caldav', url: caldav, ...signIn };
  if (before === undefined) return undefined;
  return before.kind === 'folder' ? { ...before, ...file } : { ...before, ...signIn };
}

function renderingIn(args: Given): PublicationView['rendering'] {
  const [profile, alarms] = [args.text('profile'), args.text('alarms')];
  return {
    ...(profile === undefined ? {} : { profile: oneOf(profile, PROFILES) }),
    ...(alarms === undefined ? {} : { alarms: oneOf(alarms, ALARM_MODES) }),
  };
}

function everyIn(args: Given): PublicationView['every'] | undefined {
  const text = args.text('every');
  if (text === undefined || text === 'changes') return text;
  if (!/^\d+$/.test(text))
    throw new AppError('invalid-input', `--every can’t be “${text}”: give “changes”, or minutes.`);
  return Number(text);
}

/** A password isn't a flag: everybody on this computer can read those. */
async function passwordIn(args: Given, terminal: Terminal): Promise<{ readonly password?: string }> {
  if (!args.has('password-stdin')) return {};
  return { password: (await terminal.readInput()).replace(/\r?\n$/, '') };
}

async function print(host: Host, saved: PublicationView, args: Given, terminal: Terminal): Promise<ExitCode> {
  if (args.has('json')) printJson(saved, terminal);
  else terminal.answer(table([publicationRow(saved)]));
  if (saved.password?.note !== undefined) terminal.tell(saved.password.note);
  await tellWhoPublishes(host, [saved], terminal);
  return 0;
}

/** Whether what shall go by itself does, while nobody runs who would do it. */
async function tellWhoPublishes(
  host: Host,
  all: readonly PublicationView[],
  terminal: Terminal,
): Promise<void> {
  if (all.every(({ enabled }) => !enabled)) return;
  const { server } = await host.request('status.read', {});
  if (server.url === undefined)
    terminal.tell(
      'Nothing goes by itself at the moment: “sherpa serve” publishes while it runs, and the desktop app; “sherpa publish now ID” at once.',
    );
}
