import type { FileSystem } from '../ports.ts';
import { folderOf, writeWhole } from './write-whole.ts';

/** Keeps bytes in a new file `<stem>.txt`, or `<stem>-2.txt` and so on if that is taken; resolves with its path. */
export async function keepAside(files: FileSystem, stem: string, bytes: Uint8Array): Promise<string> {
  const path = await freePath(files, stem, '.txt');
  await writeWhole(files, path, bytes);
  return path;
}

/** Gives a file another name beside itself, `<stem>.aside<ending>`, so that a new one can take its place. */
export async function moveAside(files: FileSystem, path: string): Promise<string> {
  const dot = path.lastIndexOf('.');
  const kept = await freePath(files, `${path.slice(0, dot)}.aside`, path.slice(dot));
  await files.rename(path, kept);
  await files.flushFolder(folderOf(path));
  return kept;
}

async function freePath(files: FileSystem, stem: string, ending: string): Promise<string> {
  const folder = folderOf(stem);
  const names = new Set(await files.list(folder));
  const nameOf = (n: number) => `${stem}${n === 1 ? '' : `-${n}`}${ending}`;
  let n = 1;
  while (names.has(nameOf(n).slice(folder === '' ? 0 : folder.length + 1))) n += 1;
  return nameOf(n);
}
