import { describe, expect, it } from 'vitest';
import { crc32 } from '../../core/node/crc32.ts';
import type { FileSystem } from '../../core/ports.ts';
import { filesIn, moveFiles } from '../../core/store/move-files.ts';
import { movedFrom, refuseMoved } from '../../core/store/moved-folder.ts';
import { openStore } from '../../core/store/open-store.ts';
import { anInstant } from '../support/a-calendar.ts';
import { inFolder } from '../support/in-folder.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from '../support/memory-file-system.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { created } from '../support/store-changes.ts';
import { toyFold } from '../support/toy-fold.ts';

const paths = { from: '/old', to: '/new' };
const at = anInstant('2026-04-02T09:00:00Z');

function open(files: FileSystem) {
  return openStore({ files, checksum: crc32, log: createQuietLog(), fold: toyFold, fileBytes: 1200 });
}

/** A calendar of eight entries in several journal files, with a backup, a device and a lock, all of it flushed. */
async function aFolder(files: MemoryFileSystem): Promise<FileSystem> {
  const from = inFolder(files, 'old');
  const store = await open(from);
  for (let n = 0; n < 8; n += 1)
    await store.append([created(`e${n}`, undefined, { notes: 'n'.repeat(200) })]);
  await store.close();
  files.put('old/device.json', '{"feedSecret":"a secret of some length"}');
  files.put('old/lock', '{"pid":1}');
  files.put('old/snapshot.json.tmp', 'half');
  return from;
}

async function contentsOf(files: FileSystem): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of await filesIn(files)) texts.set(path, new TextDecoder().decode(await files.read(path)));
  return texts;
}

async function isRefused(files: FileSystem): Promise<string | undefined> {
  return refuseMoved(files, 'it').then(
    () => undefined,
    (error: Error) => error.message,
  );
}

/** What is wrong after a move that may have been cut short; nothing if exactly one folder is the calendar, and whole. */
async function faultAfter(
  files: MemoryFileSystem,
  before: ReadonlyMap<string, string>,
  isDone: boolean,
): Promise<string | undefined> {
  const [from, to] = [inFolder(files, 'old'), inFolder(files, 'new')];
  const left = files.contents().get('old/moved.json');
  if (isDone && left === undefined) return 'a finished move is forgotten';
  const inUse = left === undefined ? from : to;
  if (left !== undefined && movedFrom(left)?.to !== '/new') return `the mark says ${left}`;
  const refusal = await isRefused(inUse);
  if (refusal !== undefined) return `the folder in use is refused: ${refusal}`;
  const found = await contentsOf(inUse);
  for (const [path, text] of before) if (found.get(path) !== text) return `${path} isn’t what it was`;
  if (left !== undefined && (await isRefused(from)) === undefined) return 'the old folder opens as well';
  const store = await open(inUse);
  const { seq, problems, readOnly } = store;
  await store.close();
  if (seq !== 8 || readOnly !== undefined || problems.length > 0) return `${seq} changes, ${readOnly}`;
  // A copy that isn't whole says so.
  const isWhole = [...before].every(([path, text]) => files.contents().get(`new/${path}`) === text);
  const hasAny = [...files.contents().keys()].some((path) => path.startsWith('new/journal'));
  if (hasAny && !isWhole && (await isRefused(to)) === undefined) return 'half a copy opens';
  return undefined;
}

describe('moving a folder', () => {
  it('copies all that is the calendar’s, and neither the lock nor what was half written', async () => {
    const files = createMemoryFileSystem();
    const from = await aFolder(files);
    const to = inFolder(files, 'new');
    await moveFiles({ from, to, paths, at });
    const names = [...(await contentsOf(to)).keys()];
    expect(names).toEqual(expect.arrayContaining(['device.json', 'snapshot.json', 'journal/000002.jsonl']));
    expect(names.some((name) => name.startsWith('backups/'))).toBe(true);
    expect([...files.contents().keys()].filter((path) => path.startsWith('new/')).sort()).toEqual(
      names.map((name) => `new/${name}`).sort(),
    );
    expect(await isRefused(from)).toContain('moved to /new on 2026-04-02');
  });

  it('leaves exactly one calendar, whole, wherever the power goes', async () => {
    const faults: string[] = [];
    let finished = 0;
    for (let seed = 0; seed < 600; seed += 1) {
      const random = seededRandom(seed);
      const files = createMemoryFileSystem(random);
      const from = await aFolder(files);
      const before = await contentsOf(from);
      files.trouble.cutAfter = Math.floor(random() * 140);
      const isDone = await moveFiles({ from, to: inFolder(files, 'new'), paths, at }).then(
        () => true,
        () => false,
      );
      if (isDone) finished += 1;
      files.powerCut();
      const fault = await faultAfter(files, before, isDone);
      if (fault !== undefined) faults.push(`seed ${seed}: ${fault}`);
    }
    expect(faults.slice(0, 5)).toEqual([]);
    // Some were cut and some weren't, so both ends are tried.
    expect(finished).toBeGreaterThan(20);
    expect(finished).toBeLessThan(580);
  }, 60_000);

  it.each<readonly [string, (files: MemoryFileSystem) => void, string]>([
    [
      'the disk is full',
      (files) => {
        const used = [...files.contents().values()].reduce((sum, text) => sum + text.length, 0);
        files.trouble.room = used + 1500;
      },
      'ENOSPC',
    ],
    [
      'a flush fails',
      (files) => {
        files.trouble.failFlush = true;
      },
      'EIO',
    ],
  ])('leaves the old folder in use, and nothing of the copy, where %s', async (_, spoil, code) => {
    const files = createMemoryFileSystem();
    const from = await aFolder(files);
    const before = await contentsOf(from);
    spoil(files);
    await expect(moveFiles({ from, to: inFolder(files, 'new'), paths, at })).rejects.toMatchObject({ code });
    expect([...files.contents().keys()].filter((path) => path.startsWith('new/'))).toEqual([]);
    delete files.trouble.room;
    delete files.trouble.failFlush;
    expect(await faultAfter(files, before, false)).toBeUndefined();
  });

  it('notices a copy that doesn’t read as it was written', async () => {
    const files = createMemoryFileSystem();
    const from = await aFolder(files);
    const to = inFolder(files, 'new');
    const flipping: FileSystem = {
      ...to,
      async read(path) {
        const bytes = await to.read(path);
        if (path === 'journal/000001.jsonl') bytes[40] = (bytes[40] ?? 0) ^ 1;
        return bytes;
      },
    };
    const moving = moveFiles({ from, to: flipping, paths, at });
    await expect(moving).rejects.toThrow('journal/000001.jsonl doesn');
    expect(await isRefused(from)).toBeUndefined();
    expect([...files.contents().keys()].filter((path) => path.startsWith('new/'))).toEqual([]);
  });
});
