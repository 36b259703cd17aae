import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DATA_NOTICES } from './data-notices.ts';
import { packageLists } from './list-packages.ts';
import { root } from './paths.ts';

/** What ships of others under which terms. */
interface Notice {
  readonly title: string;
  readonly text: string;
}

const rule = '-'.repeat(80);
const head =
  'Sherpa is free under the MIT licence (see LICENSE). It contains work of others, under their own terms, which follow. ' +
  'Electron and Chromium have theirs in LICENSE.electron.txt and LICENSES.chromium.html.';

/** Writes the notices of all that the desktop app's bundles contain; a package without terms is an error. */
export async function writeNotices(folder: string): Promise<void> {
  const listed = ['electron', 'renderer'].flatMap(foldersOf);
  const data = DATA_NOTICES.map(({ name, terms, notice }) => ({ title: `${name} (${terms})`, text: notice }));
  const notices = [...data, ...[...new Set(listed)].sort().map(noticeOf)];
  const parts = [head, ...notices.map(({ title, text }) => `${rule}\n${title}\n${rule}\n\n${text.trim()}`)];
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'third-party-notices.txt'), `${parts.join('\n\n\n')}\n`);
}

function foldersOf(bundle: string): readonly string[] {
  const list: unknown = JSON.parse(readFileSync(join(packageLists, `${bundle}.json`), 'utf8'));
  return Array.isArray(list) ? list.map(String) : [];
}

function noticeOf(folder: string): Notice {
  const path = join(root, folder);
  const about: { name: string; version: string; license?: string; author?: string | { name: string } } =
    JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const files = readdirSync(path).filter((name) => /^(licen[cs]e|notice|copying)/i.test(name));
  const author = typeof about.author === 'string' ? about.author : about.author?.name;
  if (about.license === undefined) throw new Error(`${folder} doesn't say under which licence it is.`);
  return {
    title: `${about.name} ${about.version} (${about.license})`,
    text:
      files.length > 0
        ? files.map((name) => readFileSync(join(path, name), 'utf8').trim()).join('\n\n')
        : `Copyright ${author ?? `the authors of ${about.name}`}; no text of the licence comes with the package.`,
  };
}
