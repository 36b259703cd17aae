import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Arch, build, type Configuration, Platform } from 'electron-builder';
import { PACKAGING } from './packaging.ts';
import { root } from './paths.ts';

export interface Packing {
  /** The Electron to pack, for this system and processor; where absent, the packager fetches what it needs. */
  readonly electron?: { readonly folder: string; readonly version: string };
  /** Where the packages go. */
  readonly output: string;
  /** The app as a folder that can be started, and no installer. */
  readonly folderOnly: boolean;
}

/** What an Electron on disk may have brought along: its page for those without an app, and where another app asks for updates. */
const foreign = ['default_app.asar', 'app-update.yml'];

/** Packs the desktop app for the system that this runs on; the bundles must be there. Gives the files made. */
export async function packApp({ electron, output, folderOnly }: Packing): Promise<readonly string[]> {
  const platform = Platform.current();
  const config: Configuration = {
    ...PACKAGING,
    directories: { ...PACKAGING.directories, output },
    ...(electron && { electronDist: electron.folder, electronVersion: electron.version }),
    // Before anything of ours is put there.
    afterExtract: async ({ appOutDir, packager }) => {
      const resources = packager.getResourcesDir(appOutDir);
      await Promise.all(foreign.map((name) => rm(join(resources, name), { force: true })));
    },
  };
  return build({
    projectDir: root,
    config,
    publish: 'never',
    targets: folderOnly ? platform.createTarget('dir', hostArch()) : platform.createTarget(),
  });
}

function hostArch(): Arch {
  return process.arch === 'arm64' ? Arch.arm64 : Arch.x64;
}
