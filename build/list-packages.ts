import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { out } from './paths.ts';

/** Where it is written which packages went into the bundles. */
export const packageLists = join(out, 'packages');

/** Writes down the folders of the packages that a bundle is made of, for the notices that ship with them. */
export function listPackages(bundle: string): Plugin {
  return {
    name: 'list-packages',
    apply: 'build',
    async generateBundle() {
      const folders = [...this.getModuleIds()].flatMap((id) => packageFolderOf(id) ?? []);
      await mkdir(packageLists, { recursive: true });
      const path = join(packageLists, `${bundle}.json`);
      const text = JSON.stringify([...new Set(folders)].sort(), undefined, 2);
      // Untouched where nothing changed, so that the notices stay fresh.
      if (!existsSync(path) || readFileSync(path, 'utf8') !== text) await writeFile(path, text);
    },
  };
}

/** The folder of the package that a module lies in, below the checkout: `node_modules/a/node_modules/@b/c`. */
function packageFolderOf(moduleId: string): string | undefined {
  const parts = moduleId.replace(/\?.*$/, '').split(/[\\/]/);
  const first = parts.indexOf('node_modules');
  if (first === -1) return undefined;
  const name = parts.lastIndexOf('node_modules') + 1;
  const end = parts[name]?.startsWith('@') === true ? name + 2 : name + 1;
  return parts.slice(first, end).join('/');
}
