import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { crc32 } from '../../core/node/crc32.ts';
import { createNodeFileSystem } from '../../core/node/file-system.ts';
import { takeLock } from '../../core/node/folder-lock.ts';
import { checkStore } from '../../core/store/check-store.ts';
import { errorCode } from '../../core/store/error-code.ts';
import { openStore } from '../../core/store/open-store.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import { created } from '../support/store-changes.ts';
import { toyFold } from '../support/toy-fold.ts';

const disk = await mountSmallDisk(1024);
const skipped = typeof disk === 'string' ? ` (skipped: ${disk})` : '';
if (skipped !== '') console.log(`store on a small disk${skipped}`);

afterAll(async () => {
  if (typeof disk !== 'string') await disk.remove();
});

function open(folder: string) {
  return openStore({
    files: createNodeFileSystem(folder),
    checksum: crc32,
    log: createQuietLog(),
    fold: toyFold,
  });
}

it.skipIf(skipped !== '')(
  `loses nothing on a real full disk, and goes on once there is room${skipped}`,
  async () => {
    if (typeof disk === 'string') return;
    const folder = join(disk.folder, 'full');
    const store = await open(folder);
    const notes = 'n'.repeat(15_000);
    let saved = 0;
    const append = () => store.append([created(`e${saved + 1}`, undefined, { notes })]);
    for (;;) {
      try {
        await append();
        saved += 1;
      } catch (error) {
        expect(error).toMatchObject({
          code: 'unavailable',
          message: expect.stringContaining('disk is full'),
        });
        break;
      }
    }
    expect(saved).toBeGreaterThan(20);
    const journal = await readFile(join(folder, 'journal/000001.jsonl'));
    await expect(append()).rejects.toMatchObject({ code: 'unavailable' });
    expect((await readFile(join(folder, 'journal/000001.jsonl'))).equals(journal)).toBe(true);
    expect(store.readOnly).toBeUndefined();
    await fill(join(folder, 'filler'));
    await store.close();
    expect(store.problems.map(({ kind }) => kind)).toContain('failed-snapshot');
    expect(await readdir(folder)).not.toContain('snapshot.json.tmp');

    const again = await open(folder);
    expect(again.seq).toBe(saved);
    await rm(join(folder, 'filler'));
    expect(await again.append([created('small')])).toHaveLength(1);
    await again.close();
    const report = await checkStore({ files: createNodeFileSystem(folder), checksum: crc32, fold: toyFold });
    expect(report.sound).toBe(true);
    await rm(folder, { recursive: true });
  },
);

/** Takes what room the disk has left. */
async function fill(path: string): Promise<void> {
  for (;;) {
    try {
      await writeFile(path, new Uint8Array(1024), { flag: 'a' });
    } catch (error) {
      if (errorCode(error) === 'ENOSPC') return;
      throw error;
    }
  }
}

it.skipIf(skipped !== '')(`opens a read-only folder for reading, locked or not${skipped}`, async () => {
  if (typeof disk === 'string') return;
  const folder = join(disk.folder, 'read-only');
  const store = await open(folder);
  await store.append([created('a')]);
  await store.close();
  await writeFile(join(folder, 'journal/000001.jsonl'), '{"torn', { flag: 'a' });
  disk.setReadOnly(true);
  try {
    const outcome = await takeLock(folder);
    if ('holder' in outcome) throw new Error('held by another');
    const reader = await open(folder);
    expect(reader.readOnly).toContain('EROFS');
    expect(reader.problems).toMatchObject([{ kind: 'read-only-folder' }]);
    expect([...reader.state.titles.keys()]).toEqual(['a']);
    expect(await reader.history()).toHaveLength(1);
    await expect(reader.append([created('b')])).rejects.toMatchObject({ code: 'read-only' });
    await reader.close();
    await outcome.held.release();
  } finally {
    disk.setReadOnly(false);
  }
});
