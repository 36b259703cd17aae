import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundleName } from './bundlers.ts';
import { withLock } from './lock.mjs';
import { out, root } from './paths.ts';

/** Which files each bundle is made of; a change in one of them makes it stale. */
const sources = {
  renderer: ['renderer/**/*.*', 'shared/**/*.*'],
  headless: ['headless/**/*.*', 'core/**/*.*', 'shared/**/*.*'],
  electron: ['electron/**/*.*', 'core/**/*.*', 'shared/**/*.*'],
  icons: ['build/icons/*.svg', 'build/{draw-icons,icns,ico}.ts'],
  notices: ['build/third-party-notices.ts', 'build/data-notices.ts', 'out/packages/{electron,renderer}.json'],
} satisfies Record<BundleName, readonly string[]>;

/** Everything that the desktop app opens, in the order in which it is made. */
export const desktopBundles: readonly BundleName[] = ['renderer', 'electron', 'icons', 'notices'];

/** Builds those of the bundles that are stale into `out/`; safe beside another build, and a failed one changes nothing. */
export async function bundle(names: readonly BundleName[]): Promise<void> {
  if (names.every(isFresh)) return;
  const waiting = 'Another build is at work in this checkout; waiting for it.';
  await withLock(join(root, '.cache', 'bundle.lock'), waiting, async () => {
    for (const name of names) if (!isFresh(name)) await build(name);
  });
}

function isFresh(name: BundleName): boolean {
  const stamp = stampPath(name);
  if (!existsSync(join(out, name)) || !existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8') === hashOf(name);
}

async function build(name: BundleName): Promise<void> {
  process.stderr.write(`Building ${name} …\n`);
  const hash = hashOf(name);
  const target = join(out, name);
  const fresh = `${target}.new`;
  const former = `${target}.old`;
  await mkdir(out, { recursive: true });
  await Promise.all([fresh, former].map((folder) => rm(folder, { recursive: true, force: true })));
  // Loading the bundler takes longer than finding out that there is nothing to do.
  const { buildInto } = await import('./bundlers.ts');
  await inProduction(() => buildInto[name](fresh));
  await rm(stampPath(name), { force: true });
  if (existsSync(target)) await rename(target, former);
  await rename(fresh, target);
  await writeFile(stampPath(name), hash);
  await rm(former, { recursive: true, force: true });
}

/** A test runner sets NODE_ENV to "test", and React would be bundled in its development form. */
async function inProduction(run: () => Promise<void>): Promise<void> {
  const { NODE_ENV: given } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await run();
  } finally {
    if (given === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = given;
  }
}

function stampPath(name: BundleName): string {
  return join(out, `${name}.stamp`);
}

function hashOf(name: BundleName): string {
  const hash = createHash('sha256');
  const always = ['build/bundle.ts', 'build/bundlers.ts', 'package.json', 'package-lock.json'];
  const files = globSync([...sources[name], ...always], { cwd: root });
  for (const file of files.sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
