import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { app, globalShortcut, Menu, nativeImage, powerMonitor, safeStorage, session } from 'electron';
import { createAppFiles } from '../core/node/app-files.ts';
import { type Host, openHost } from '../core/node/open-host.ts';
import { clockFrom, systemClock } from '../core/node/system-clock.ts';
import type { Log } from '../core/ports.ts';
import type { CommandId } from '../shared/contract/commands.ts';
import type { SwitchId } from '../shared/contract/methods/device-methods.ts';
import { typedRequest } from '../shared/contract/typed-request.ts';
import type { EntryId } from '../shared/entries/ids.ts';
import { languageNear } from '../shared/language.ts';
import { serveAppScheme } from './app-protocol.ts';
import type { AskedFor } from './asked-for.ts';
import { createBadge } from './badge.ts';
import { createBoxes } from './boxes.ts';
import type { DesktopOptions } from './desktop-options.ts';
import { createDesktopPreferences } from './desktop-preferences.ts';
import { createDesktopWords } from './desktop-words.ts';
import { createFolderShell } from './folder-shell.ts';
import { serveRequests } from './ipc.ts';
import { loginItemHere } from './login-item-here.ts';
import { createMainWindow } from './main-window.ts';
import { menuFor } from './menu.ts';
import { openNotifier } from './open-notifier.ts';
import { createDesktopSecrets } from './secrets.ts';
import { createShellActions } from './shell-actions.ts';
import { argsAfterMove } from './start-anew.ts';
import { createSwitches } from './switches.ts';
import { type DesktopTray, openTray } from './tray.ts';
import { followTrayFacts } from './tray-facts.ts';
import { trayMenuFor } from './tray-menu.ts';
import { updatesHere } from './updates-here.ts';

/** A page that can't be loaded mustn't keep the host from opening. */
const PATIENCE_MS = 500;

export interface DesktopParts {
  readonly options: DesktopOptions;
  readonly data: string;
  /** Keeps where the calendar was moved to; absent where its folder was named by hand. */
  readonly rememberPlace: ((folder: string) => Promise<void>) | undefined;
  readonly profile: string;
  readonly logs: string;
  readonly log: Log;
  /** Whether the app is on its way out, when windows close without a question. */
  readonly isQuitting: () => boolean;
  /** Closes the desktop, then does what is last: what takes the place of this process finds everything free. */
  readonly endWith: (last: () => void) => Promise<void>;
}

/** The desktop app, open: its host, its window and its place in the bar. */
export interface Desktop {
  show(): void;
  answer(asked: readonly AskedFor[]): void;
  /** Lets go of everything; the folder is free afterwards. */
  close(): Promise<void>;
}

/** Opens the host on the data folder, and the desktop around it. Rejects as `openHost` does. */
export async function openDesktop(parts: DesktopParts): Promise<Desktop> {
  const { options, data, profile, logs, log } = parts;
  let opened: Host | undefined;
  const language = () => opened?.language ?? languageNear(app.getLocale());
  const words = createDesktopWords(language);
  const isMac = process.platform === 'darwin';
  const bundles = join(app.getAppPath(), 'out');
  const boxes = createBoxes(words, app.getVersion(), (error) =>
    log.error('A box could not be shown.', { error }),
  );
  const preferences = createDesktopPreferences(join(profile, 'desktop.json'), (error) =>
    log.error('The preferences of this desktop could not be written.', { error }),
  );
  const badge = createBadge({
    platform: process.platform,
    app,
    imageOf: ({ width, height, pixels }) =>
      nativeImage.createFromBitmap(Buffer.from(pixels), { width, height, scaleFactor: 2 }),
    words: (due) => words.shell.due(due),
  });
  const window = createMainWindow({
    preload: join(bundles, 'electron', 'preload.cjs'),
    icon: join(bundles, 'icons', 'app', '256x256.png'),
    statePath: join(profile, 'window.json'),
    log,
    boxes,
    words,
    now: () => performance.now(),
    whenClosing,
    ask: () => void askKeepRunning().catch((error) => log.error('The question failed.', { error })),
    openLogs: () => actions.openLogs(),
    quit: () => app.quit(),
    onOpen: badge.follow,
  });
  const openEntry = (id: EntryId) => window.showWith({ name: 'entry.chosen', body: { id } });
  const openDue = () => window.showWith({ name: 'due.chosen', body: {} });
  const choose = (command: CommandId) => window.showWith({ name: 'command.chosen', body: { command } });

  let tray: DesktopTray | undefined;
  const switches = createSwitches({
    preferences,
    loginItem: loginItemHere(),
    hasTray: () => tray !== undefined,
    isMac,
    keys: globalShortcut,
    quickAdd: () => choose('new-entry'),
    keyTaken: (key) => words.shell.keyTaken(key),
  });
  let hasCode = () => {};
  const codeServed = new Promise<void>((resolve) => {
    hasCode = resolve;
  });
  const openNotifierHere = () =>
    openNotifier((entry) => (entry === undefined ? openDue() : openEntry(entry)), language);
  // Opening keeps this process busy: the page has its code first, and runs it meanwhile.
  const opening = codeServed.then(openNotifierHere).then((notifier) =>
    openHost({
      data,
      version: app.getVersion(),
      log,
      clock: options.now === undefined ? systemClock : clockFrom(options.now),
      sample: options.sample,
      notifier,
      shell: createFolderShell(words),
      switches,
      secrets: createDesktopSecrets(data, safeStorage),
      rememberPlace: parts.rememberPlace,
      restart: (moved) =>
        void startAnew(moved).catch((error) => log.error('Sherpa could not be started anew.', { error })),
      serve: {
        appFolder: join(bundles, 'renderer'),
        ...(options.port === undefined ? {} : { port: options.port }),
      },
      withoutServer: 'go-on',
    }),
  );
  serveAppScheme(session.defaultSession, createAppFiles(join(bundles, 'renderer')), (path) => {
    if (path.endsWith('.js')) hasCode();
  });
  serveRequests(window.current, async (method, input) => {
    const { app: answering } = await opening;
    // The page listens by then, and is told what it was sent before.
    if (method === 'calendar.read') window.pageListens();
    return answering.request(method, input);
  });
  if (options.hidden) hasCode();
  else {
    window.prepare();
    setTimeout(hasCode, PATIENCE_MS);
  }
  const host = await opening.catch((error: unknown) => {
    window.destroy();
    throw error;
  });
  opened = host;
  const request = typedRequest(host.app.request);
  const actions = createShellActions({ request, window, boxes, words, log, data, logs });
  const updates = updatesHere({ profile, log, boxes, endWith: parts.endWith, onChange: showMenu });
  const poke = () => void host.app.reminders.poke();
  powerMonitor.on('resume', poke);
  powerMonitor.on('unlock-screen', poke);
  host.app.subscribe((notice) => {
    window.tell(notice);
    facts.hear(notice);
    if (notice.name === 'reminders.changed') badge.update(notice.body.due);
    // The page may speak another language from now on.
    if (notice.name === 'device.changed') showMenu();
  });

  tray = trayOrNone();
  const facts = followTrayFacts({
    request,
    onFacts(shown) {
      badge.update(shown.due);
      tray?.update(
        trayMenuFor({
          ...shown,
          texts: words.shell,
          locale: words.language,
          open: window.show,
          openEntry,
          openDue,
          quickAdd: () => choose('new-entry'),
          quit: () => app.quit(),
        }),
        shown.due,
      );
    },
    onFailure: (error) => log.error('The tray could not be brought up to date.', { error }),
  });
  switches.onChange(showMenu);
  switches.registerKey();
  app.setAboutPanelOptions({
    applicationName: app.getName(),
    applicationVersion: app.getVersion(),
    copyright: words.shell.free,
  });
  showMenu();
  if (!options.hidden || tray === undefined) window.show();

  function showMenu(): void {
    const template = menuFor({
      platform: process.platform,
      inDevelopment: !app.isPackaged,
      texts: words.menu,
      choose,
      actions: {
        import: actions.importFile,
        export: actions.exportAll,
        'open-logs': actions.openLogs,
        licences: actions.openLicences,
        about: actions.about,
      },
      ...(updates === undefined ? {} : { updates: { state: updates.state, next: updates.next } }),
      switches: switches.read().map((one) => ({ ...one, set: (isOn) => turn(one.id, isOn) })),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
  }

  /** Turned in the menu, where what the system doesn't allow is said in a box. */
  function turn(id: SwitchId, isOn: boolean): void {
    switches
      .set(id, isOn)
      .catch((error: unknown) => boxes.say(error instanceof Error ? error.message : String(error)));
  }

  /** Goes on where the calendar is now, in another process: this one's profile belongs to the old folder. */
  function startAnew(moved: string): Promise<void> {
    const isFound = parts.rememberPlace !== undefined;
    const args = argsAfterMove({ args: process.argv.slice(1), data: moved, isFound, profile });
    return parts.endWith(() => {
      // An AppImage runs from a place that is gone by then.
      const { APPIMAGE: execPath } = process.env;
      app.relaunch({ args: [...args], ...(execPath === undefined ? {} : { execPath }) });
      app.quit();
    });
  }

  function whenClosing(): 'close' | 'hide' | 'ask' {
    if (parts.isQuitting() || isMac || tray === undefined) return 'close';
    const { keepRunning } = preferences.read();
    return keepRunning === undefined ? 'ask' : keepRunning ? 'hide' : 'close';
  }

  async function askKeepRunning(): Promise<void> {
    const keepRunning = await boxes.askKeepRunning();
    switches.keepRunning(keepRunning);
    if (keepRunning) window.hide();
    else app.quit();
  }

  /** A desktop without a bar for it can't show an icon, and does without. */
  function trayOrNone(): DesktopTray | undefined {
    try {
      return openTray(join(bundles, 'icons', 'tray'), window.show);
    } catch (error) {
      log.error('There is no place for the icon in the bar.', { error });
      return undefined;
    }
  }

  return {
    show: window.show,
    answer: actions.answer,
    async close() {
      facts.stop();
      globalShortcut.unregisterAll();
      tray?.close();
      await host.close();
    },
  };
}
