import { newLinkFrom } from '../../core/node/new-link.ts';
import { type Host, openHost } from '../../core/node/open-host.ts';
import { clockFrom } from '../../core/node/system-clock.ts';
import { addressOfEntry, DUE_ADDRESS } from '../../shared/contract/entry-address.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { languageNear } from '../../shared/language.ts';
import type { Command, Given } from '../command.ts';
import { dataPlaceOf } from '../data-folder-of.ts';
import { folderShell } from '../folder-shell.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { openNotifier } from '../open-notifier.ts';
import { runningHolder } from '../running-holder.ts';
import { sampleOf } from '../sample-of.ts';
import { stderrLog } from '../stderr-log.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export const serve: Command = {
  name: 'serve',
  operands: [],
  flags: [
    {
      name: 'port',
      takes: 'N',
      about: 'the port on 127.0.0.1; the last one or 7437 if none is given, 0 picks a free one',
    },
    { name: 'no-open', about: 'don’t open the browser' },
    { name: 'now', takes: 'ISO', about: 'start the clock there, such as 2025-10-24T09:00:00Z' },
  ],
  about: 'run Sherpa here, for the browser and for feeds, until Ctrl+C',
  example: 'sherpa serve --port 7437',
  async run(args, terminal) {
    const { folder: data, remember } = dataPlaceOf(args, terminal);
    const [port, now, sample] = [portOf(args), nowOf(args), sampleOf(args, 'when-new')];
    const holder = await runningHolder(data);
    if (holder?.address !== undefined) {
      const link = await newLinkFrom({ ...holder, address: holder.address });
      terminal.tell(
        `Another Sherpa holds ${data}: process ${holder.pid}, which answers at ${holder.address}. Open it at ${link}, or end it first.`,
      );
      return 1;
    }
    let host: Host | undefined;
    const notifier = await openNotifier(
      process.platform,
      terminal.env,
      (entry) => {
        if (host !== undefined) openEntry(host, entry, terminal.env);
      },
      () => host?.language ?? languageNear(Intl.DateTimeFormat().resolvedOptions().locale),
    );
    host = await openHost({
      data,
      version: terminal.program.version,
      log: stderrLog(terminal),
      sample,
      notifier,
      shell: folderShell(terminal.env),
      rememberPlace: remember,
      serve: { appFolder: terminal.program.appFolder, ...(port === undefined ? {} : { port }) },
      ...(now === undefined ? {} : { clock: clockFrom(now) }),
    });
    const ended = signalled();
    const app = host.appUrl();
    terminal.answer(args.has('json') ? `${JSON.stringify(factsOf(host, app))}\n` : greeting(host, app));
    if (!args.has('no-open')) openInBrowser(app, terminal.env);
    await ended;
    await host.close();
    await notifier.end();
    return 0;
  },
};

/** Opens the app on an entry, or on the Due list. Pages that are open can't come to the front by themselves: they are told only without a display. */
function openEntry(host: Host, entry: EntryId | undefined, env: Terminal['env']): void {
  const app = `${host.appUrl()}${entry === undefined ? DUE_ADDRESS : addressOfEntry(entry)}`;
  if (!openInBrowser(app, env)) host.app.choose(entry);
}

function factsOf(host: Host, app: string) {
  const feeds = host.feeds().map(({ name, url }) => ({ name, url }));
  return { app, api: host.origin, feeds, data: host.data, pid: process.pid };
}

function greeting(host: Host, app: string): string {
  const feeds = host.feeds().map(({ title, url }) => `  ${title}: ${url ?? ''}\n`);
  return [
    `Sherpa runs here, with the calendar in ${host.data}.\n`,
    `Open it (the link works once):\n  ${app}\n`,
    `Subscribe to:\n${feeds.join('')}`,
    'Ctrl+C ends it.\n',
  ].join('');
}

/** Resolves when the process is asked to end. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

function portOf(args: Given): number | undefined {
  const text = args.text('port');
  if (text === undefined) return undefined;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new UsageError(`--port can’t be “${text}”: give a number from 0 to 65535.`);
  return Number(text);
}

function nowOf(args: Given): number | undefined {
  const text = args.text('now');
  if (text === undefined) return undefined;
  const now = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(now))
    throw new UsageError(`--now can’t be “${text}”: give a day or an instant, such as 2025-10-24T09:00:00Z.`);
  return now;
}
