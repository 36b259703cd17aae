import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../core/ports.ts';
import type { Releases } from './release-address.ts';
import type { UpdateSource } from './updates.ts';

/** In the place of a number that electron-updater would make up for this computer and send along. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

export interface UpdateSourceOptions {
  readonly releases: Releases;
  readonly profile: string;
  readonly log: Log;
}

/** Loads the updater, which nothing does before somebody asks for a new version. */
export async function openUpdateSource({
  releases,
  profile,
  log,
}: UpdateSourceOptions): Promise<UpdateSource> {
  const { autoUpdater } = await import('electron-updater');
  const say = (message: unknown) => log.info('Updates.', { message: String(message) });
  autoUpdater.logger = {
    info: say,
    warn: say,
    error: (message: unknown) => log.error('Updates.', { message: String(message) }),
  };
  autoUpdater.autoDownload = false;
  autoUpdater.requestHeaders = { 'x-user-staging-id': NOBODY };
  if (releases.kind === 'checkout') {
    const path = join(profile, 'releases.json');
    // JSON is YAML, in which it is read.
    const config = { provider: 'generic', url: releases.address, updaterCacheDirName: 'sherpa-updater' };
    writeFileSync(path, JSON.stringify(config), { mode: 0o600 });
    autoUpdater.forceDevUpdateConfig = true;
    autoUpdater.updateConfigPath = path;
  }
  return {
    async check() {
      const result = await autoUpdater.checkForUpdates();
      if (result === null) throw notByItself();
      return result.isUpdateAvailable ? result.updateInfo.version : undefined;
    },
    async download() {
      await autoUpdater.downloadUpdate();
    },
    install() {
      let failure: unknown;
      autoUpdater.once('error', (error) => {
        failure = error;
      });
      autoUpdater.quitAndInstall();
      if (failure !== undefined) throw failure;
    },
  };
}

/** Of an app that was unpacked from an archive, nobody knows where the next one would go. */
function notByItself(): Error {
  return Object.assign(new Error('This installation can’t be brought up to date by itself.'), {
    code: 'ERR_UPDATER_OLD_FILE_NOT_FOUND',
  });
}
