import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { type DataPlace, dataPlace } from '../core/node/data-place.ts';
import { systemClock } from '../core/node/system-clock.ts';
import type { Log } from '../core/ports.ts';
import { AppError } from '../shared/contract/app-error.ts';
import { instantFrom } from '../shared/dates/instant.ts';
import { declareAppScheme } from './app-protocol.ts';
import { type AskedFor, askedForBy, askedForByLink, LINK_SCHEME } from './asked-for.ts';
import { type Desktop, openDesktop } from './desktop.ts';
import { createDesktopLog } from './desktop-log.ts';
import { type DesktopOptions, desktopOptionsFrom } from './desktop-options.ts';
import { guardContents, guardSession } from './guard-contents.ts';
import { offerRunningHost } from './offer-running-host.ts';
import { profileFolder } from './profile-folder.ts';
import { takeProfileOver } from './start-anew.ts';
import { stderrLog } from './stderr-log.ts';

let desktop: Desktop | undefined;
let isQuitting = false;
let log: Log = stderrLog;
/** What was asked for before there was a desktop to answer. */
let waiting: readonly AskedFor[] = [];

main();

function main(): void {
  const args = process.argv.slice(1);
  let options: DesktopOptions;
  try {
    options = desktopOptionsFrom(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    app.exit(2);
    return;
  }
  let place: DataPlace;
  try {
    place = dataPlace(options.data, { env: process.env, platform: process.platform, home: homedir() });
  } catch (error) {
    void app.whenReady().then(() => refuseToOpen(error, ''));
    return;
  }
  const { folder: data, remember: rememberPlace } = place;
  const profile = profileFolder(app.getPath('appData'), data);
  takeProfileOver(profile, options.profileFrom);
  const logs = join(profile, 'logs');
  mkdirSync(profile, { recursive: true });
  app.setPath('userData', profile);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  log = createDesktopLog({ folder: logs, now: () => instantFrom(systemClock.now()) });
  declareAppScheme();
  // Root can't have it, and has said so on the command line.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // By it Windows knows whose notifications they are; it is the `appId` of the package.
  if (process.platform === 'win32') app.setAppUserModelId('app.sherpa.calendar');
  // On the other systems the installed package says so.
  if (app.isPackaged && process.platform === 'win32') app.setAsDefaultProtocolClient(LINK_SCHEME);
  app.on('session-created', guardSession);
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('second-instance', (_event, others, folder) => {
    desktop?.show();
    answer(askedForBy(others.slice(1), folder));
  });
  app.on('open-url', (event, link) => {
    event.preventDefault();
    answer([askedForByLink(link)]);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    answer([{ kind: 'file', path }]);
  });
  app.on('activate', () => desktop?.show());
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => {
    // A window that was made for a host that can't be opened goes before the reason is said.
    if (process.platform !== 'darwin' && desktop !== undefined) app.quit();
  });
  app.on('will-quit', closeDesktopFirst);
  // Not awaited: a module that waits for Electron at its top never gets past it once packaged.
  app
    .whenReady()
    .then(async () => {
      desktop = await openDesktop({
        options,
        data,
        rememberPlace,
        profile,
        logs,
        log,
        isQuitting: () => isQuitting,
        endWith,
      });
      answer([...waiting, ...askedForBy(args, process.cwd())]);
    })
    .catch((error: unknown) => refuseToOpen(error, data))
    .catch((error: unknown) => {
      log.error('The trouble could not be shown.', { error });
      app.exit(1);
    });
}

function answer(asked: readonly AskedFor[]): void {
  if (desktop === undefined) waiting = [...waiting, ...asked];
  else desktop.answer(asked);
}

/** Holds the quitting up until what was acknowledged is closed properly and the folder is free. */
function closeDesktopFirst(event: { preventDefault(): void }): void {
  if (desktop === undefined) return;
  event.preventDefault();
  const closing = desktop;
  desktop = undefined;
  closing
    .close()
    .catch((error: unknown) => log.error('The calendar could not be closed.', { error }))
    .finally(() => app.quit());
}

/** What is last may start Sherpa anew, which finds the folder free and no other of its kind. */
async function endWith(last: () => void): Promise<void> {
  const closing = desktop;
  desktop = undefined;
  isQuitting = true;
  await closing?.close();
  app.releaseSingleInstanceLock();
  try {
    last();
  } catch (error) {
    log.error('Sherpa could not be started anew.', { error });
    dialog.showErrorBox('Sherpa', error instanceof Error ? error.message : String(error));
    app.exit(1);
  }
}

async function refuseToOpen(error: unknown, data: string): Promise<void> {
  if (!(error instanceof AppError)) log.error('Sherpa could not be opened.', { error });
  const message = error instanceof AppError ? error.message : 'Something went wrong; see the log.';
  process.stderr.write(`${message}\n`);
  if (error instanceof AppError && error.code === 'conflict') await offerRunningHost(data, message);
  else dialog.showErrorBox('Sherpa can’t be opened', message);
  app.exit(1);
}
