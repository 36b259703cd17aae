import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { crc32 } from '../../core/node/crc32.ts';
import { createNodeFileSystem } from '../../core/node/file-system.ts';
import type { FileSystem } from '../../core/ports.ts';
import { openStore } from '../../core/store/open-store.ts';
import { createMemoryFileSystem } from '../support/memory-file-system.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { created, undone } from '../support/store-changes.ts';
import { toyFold } from '../support/toy-fold.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sherpa-store-'));
  folders.push(folder);
  return folder;
}

function open(files: FileSystem, more: { fileBytes?: number } = {}) {
  return openStore({ files, checksum: crc32, log: createQuietLog(), fold: toyFold, ...more });
}

const kinds: [string, () => Promise<FileSystem>][] = [
  ['memory', async () => createMemoryFileSystem()],
  ['disk', async () => createNodeFileSystem(join(await newFolder(), 'a', 'new', 'folder'))],
];

describe.each(kinds)('a store on %s', (_kind, newFiles) => {
  it('begins empty where there is no folder', async () => {
    const store = await open(await newFiles());
    expect(store.seq).toBe(0);
    expect(store.readOnly).toBeUndefined();
    expect(store.problems).toEqual([]);
    expect(await store.history()).toEqual([]);
    await store.close();
  });

  it('numbers the changes of an act, joins them by "more", and folds them', async () => {
    const store = await open(await newFiles());
    const first = await store.append([created('a', 'A', { act: 'x' }), created('b', 'B', { act: 'x' })]);
    const second = await store.append([created('c')]);
    expect(first.map(({ seq, more }) => [seq, more])).toEqual([
      [1, true],
      [2, undefined],
    ]);
    expect(second[0]?.seq).toBe(3);
    expect(store.seq).toBe(3);
    expect([...store.state.titles.keys()]).toEqual(['a', 'b', 'c']);
    await store.close();
  });

  it('gives back state and history after reopening, with and without its snapshot', async () => {
    const files = await newFiles();
    const before = await open(files);
    await before.append([created('a', '汉字 and 🙂')]);
    await before.append([created('b'), created('c')]);
    const written = await before.history();
    await before.close();
    const again = await open(files);
    expect(again.state).toEqual(before.state);
    expect(await again.history()).toEqual(written);
    await again.append([created('d')]);
    await again.close();
    await files.remove('snapshot.json');
    const rebuilt = await open(files);
    expect([...rebuilt.state.titles.keys()]).toEqual(['a', 'b', 'c', 'd']);
    expect(rebuilt.problems).toEqual([]);
    await rebuilt.close();
  });

  it('appends one after another, in the order asked for', async () => {
    const store = await open(await newFiles());
    const acts = await Promise.all(Array.from({ length: 20 }, (_, n) => store.append([created(`e${n}`)])));
    expect(acts.flat().map(({ seq, id }) => [seq, id])).toEqual(acts.map((_, n) => [n + 1, `e${n}`]));
    await store.close();
  });

  it('gathers history for a change that needs it, also right after opening', async () => {
    const files = await newFiles();
    const first = await open(files);
    await first.append([created('a')]);
    await first.append([created('b')]);
    await first.close();
    const second = await open(files);
    await second.append([undone('act-a')]);
    expect([...second.state.titles.keys()]).toEqual(['b']);
    expect(second.state.before).toBe(2);
    await second.append([created('c')]);
    const third = await open(files);
    expect(third.state).toEqual(second.state);
    expect((await second.history()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    await second.close();
    await third.close();
  });

  it('begins a new journal file once one has grown, and reads them all', async () => {
    const files = await newFiles();
    const store = await open(files, { fileBytes: 1000 });
    for (let n = 0; n < 20; n += 1) await store.append([created(`e${n}`)]);
    await store.close();
    expect((await files.list('journal')).length).toBeGreaterThan(3);
    const again = await open(files, { fileBytes: 1000 });
    expect(again.state.titles.size).toBe(20);
    expect((await again.history()).length).toBe(20);
    await again.append([created('last')]);
    await again.close();
    await files.remove('snapshot.json');
    const rebuilt = await open(files);
    expect(rebuilt.state.titles.size).toBe(21);
    expect(rebuilt.problems).toEqual([]);
    await rebuilt.close();
  });

  it('refuses appends once it is closed, and closes twice without a word', async () => {
    const store = await open(await newFiles());
    await store.close();
    await store.close();
    await expect(store.append([created('a')])).rejects.toMatchObject({ code: 'unavailable' });
  });
});

it('keeps every file to its owner', async () => {
  const folder = join(await newFolder(), 'data');
  const store = await open(createNodeFileSystem(folder));
  await store.append([created('a')]);
  await store.close();
  const mode = async (path: string) => ((await stat(join(folder, path))).mode & 0o777).toString(8);
  expect(await mode('')).toBe('700');
  expect(await mode('journal')).toBe('700');
  expect(await mode('backups')).toBe('700');
  expect(await mode('journal/000001.jsonl')).toBe('600');
  expect(await mode('snapshot.json')).toBe('600');
  expect(await mode('backups/2026-04-01.jsonl')).toBe('600');
});
