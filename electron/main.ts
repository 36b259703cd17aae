import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { app, type BrowserWindow, dialog, Menu, powerMonitor, session } from 'electron';
import { createAppFiles } from '../core/node/app-files.ts';
import { dataFolder } from '../core/node/data-folder.ts';
import { type Host, openHost } from '../core/node/open-host.ts';
import { clockFrom, systemClock } from '../core/node/system-clock.ts';
import { createSilentNotifier } from '../core/reminders/silent-notifier.ts';
import { AppError } from '../shared/contract/app-error.ts';
import { declareAppScheme, serveAppScheme } from './app-protocol.ts';
import { contextMenuFor } from './context-menu.ts';
import { type DesktopOptions, desktopOptionsFrom } from './desktop-options.ts';
import { guardContents, guardPermissions } from './guard-contents.ts';
import { serveRequests, tell } from './ipc.ts';
import { menuFor } from './menu.ts';
import { menuTextsFor } from './menu-texts.ts';
import { offerRunningHost } from './offer-running-host.ts';
import { profileFolder } from './profile-folder.ts';
import { stderrLog } from './stderr-log.ts';
import { openWindow } from './window.ts';

let host: Host | undefined;
let window: BrowserWindow | undefined;

main();

function main(): void {
  let options: DesktopOptions;
  try {
    options = desktopOptionsFrom(process.argv.slice(1));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    app.exit(2);
    return;
  }
  const data = resolve(options.data ?? dataFolder(process.env, process.platform, homedir()));
  const profile = profileFolder(app.getPath('appData'), data);
  mkdirSync(profile, { recursive: true });
  app.setPath('userData', profile);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  declareAppScheme();
  // Root can't have it, and has said so on the command line.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('second-instance', () => showWindow(profile));
  app.on('activate', () => showWindow(profile));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', closeHostFirst);
  // Not awaited: a module that waits for Electron at its top never gets past it once packaged.
  app
    .whenReady()
    .then(() => open(options, data, profile))
    .catch((error: unknown) => refuseToOpen(error, data))
    .catch((error: unknown) => {
      stderrLog.error('The trouble could not be shown.', { error });
      app.exit(1);
    });
}

async function open(options: DesktopOptions, data: string, profile: string): Promise<void> {
  const appFolder = join(app.getAppPath(), 'out', 'renderer');
  host = await openHost({
    data,
    version: app.getVersion(),
    log: stderrLog,
    clock: options.now === undefined ? systemClock : clockFrom(options.now),
    sample: options.sample,
    notifier: createSilentNotifier('This host has no way to show notifications: look at the Due list.'),
    serve: { appFolder, ...(options.port === undefined ? {} : { port: options.port }) },
    withoutServer: 'go-on',
  });
  const { reminders } = host.app;
  powerMonitor.on('resume', () => void reminders.poke());
  powerMonitor.on('unlock-screen', () => void reminders.poke());
  guardPermissions(session.defaultSession);
  serveAppScheme(session.defaultSession, createAppFiles(appFolder));
  serveRequests(() => window, host.app.request);
  host.app.subscribe((notice) => tell(window, notice));
  app.setAboutPanelOptions({
    applicationName: app.getName(),
    applicationVersion: app.getVersion(),
    copyright: 'Free under the MIT licence',
  });
  const texts = menuTextsFor(app.getLocale());
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...menuFor({
        platform: process.platform,
        inDevelopment: !app.isPackaged,
        texts,
        choose: (command) => {
          showWindow(profile);
          tell(window, { name: 'command.chosen', body: { command } });
        },
      }),
    ]),
  );
  showWindow(profile);
}

function showWindow(profile: string): void {
  if (host === undefined) return;
  if (window === undefined) {
    window = openWindow({
      preload: join(app.getAppPath(), 'out', 'electron', 'preload.cjs'),
      statePath: join(profile, 'window.json'),
      onFailure: (error) => stderrLog.error('The window met trouble.', { error }),
    });
    window.webContents.on('context-menu', (_event, pressed) => {
      const items = contextMenuFor(pressed, menuTextsFor(app.getLocale()));
      if (items.length > 0) Menu.buildFromTemplate([...items]).popup();
    });
    window.on('closed', () => {
      window = undefined;
    });
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Holds the quitting up until what was acknowledged is closed properly and the folder is free. */
function closeHostFirst(event: { preventDefault(): void }): void {
  if (host === undefined) return;
  event.preventDefault();
  const closing = host;
  host = undefined;
  closing
    .close()
    .catch((error: unknown) => stderrLog.error('The calendar could not be closed.', { error }))
    .finally(() => app.quit());
}

async function refuseToOpen(error: unknown, data: string): Promise<void> {
  if (!(error instanceof AppError)) stderrLog.error('Sherpa could not be opened.', { error });
  const message = error instanceof AppError ? error.message : 'Something went wrong; see the log.';
  process.stderr.write(`${message}\n`);
  if (error instanceof AppError && error.code === 'conflict') await offerRunningHost(data, message);
  else dialog.showErrorBox('Sherpa can’t be opened', message);
  app.exit(1);
}
