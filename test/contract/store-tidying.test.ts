import { describe, expect, it } from 'vitest';
import { crc32 } from '../../core/node/crc32.ts';
import { openStore } from '../../core/store/open-store.ts';
import { textOf } from '../support/edit-file.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from '../support/memory-file-system.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { created } from '../support/store-changes.ts';
import { toyFold } from '../support/toy-fold.ts';

function open(files: MemoryFileSystem, more: { fileBytes?: number; snapshotChanges?: number } = {}) {
  return openStore({ files, checksum: crc32, log: createQuietLog(), fold: toyFold, ...more });
}

describe('a backup', () => {
  it('is made at the first change of each day and is a journal by itself', async () => {
    const files = createMemoryFileSystem();
    const store = await open(files, { fileBytes: 600 });
    for (const [n, day] of ['2026-04-01', '2026-04-01', '2026-04-02', '2026-04-02'].entries()) {
      await store.append([created(`e${n}`, undefined, { at: `${day}T09:00:00Z` })]);
    }
    await store.close();
    expect(await files.list('backups')).toEqual(['2026-04-01.jsonl', '2026-04-02.jsonl']);
    expect((await files.list('journal')).length).toBeGreaterThan(1);
    const restored = createMemoryFileSystem();
    restored.put('journal/000001.jsonl', await textOf(files, 'backups/2026-04-02.jsonl'));
    const again = await open(restored);
    expect(again.problems).toEqual([]);
    expect([...again.state.titles.keys()]).toEqual(['e0', 'e1', 'e2']);
  });

  it('rotates: seven days and four weeks stay', async () => {
    const files = createMemoryFileSystem();
    const store = await open(files);
    for (let n = 0; n < 60; n += 1) {
      const day = new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
      await store.append([created(`e${n}`, undefined, { at: day })]);
    }
    await store.close();
    expect(await files.list('backups')).toHaveLength(11);
  });

  it('that fails is told of, and the change it came with is safe', async () => {
    const files = createMemoryFileSystem();
    files.makeFolder = failingOn('backups', files.makeFolder);
    const store = await open(files);
    await store.append([created('a')]);
    await store.close();
    expect(store.problems).toMatchObject([{ kind: 'failed-backup' }]);
    expect(store.readOnly).toBeUndefined();
    expect((await open(files)).state.titles.size).toBe(1);
  });

  it('and a snapshot do not hold up the answer to a change', async () => {
    const files = createMemoryFileSystem();
    const openAppend = files.openAppend;
    files.openAppend = (path) => (path.endsWith('.tmp') ? new Promise(() => {}) : openAppend(path));
    const store = await open(files, { snapshotChanges: 1 });
    for (const id of ['a', 'b', 'c']) await store.append([created(id)]);
    expect(store.seq).toBe(3);
  });
});

describe('a snapshot', () => {
  it('is written every so many changes, and what follows it is read from the journal', async () => {
    const files = createMemoryFileSystem();
    const store = await open(files, { snapshotChanges: 5, fileBytes: 1000 });
    for (let n = 0; n < 6; n += 1) await store.append([created(`e${n}`)]);
    await expect.poll(() => files.contents().has('snapshot.json')).toBe(true);
    await store.append([created('later')]);
    expect(JSON.parse(await textOf(files, 'snapshot.json')).seq).toBeLessThan(7);
    const again = await open(files);
    expect(again.state).toEqual(store.state);
    expect(again.seq).toBe(7);
    expect(again.problems).toEqual([]);
  });

  it('is not written anew when nothing was changed', async () => {
    const files = createMemoryFileSystem();
    const store = await open(files);
    await store.append([created('a')]);
    await store.close();
    const writes = files.count('write');
    await (await open(files)).close();
    expect(files.count('write')).toBe(writes);
  });
});

describe('an append', () => {
  it('of what could not be read back is refused and nothing is recorded', async () => {
    const files = createMemoryFileSystem();
    const store = await open(files);
    const before = files.contents();
    await expect(store.append([created('a'), created('not an id!')])).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('entry.created'),
    });
    expect(files.contents()).toEqual(before);
    expect((await store.append([created('b')]))[0]?.seq).toBe(1);
  });

  it('is one write and one flush, and flushes the folder once for a new file', async () => {
    const files = createMemoryFileSystem();
    const store = await open(files);
    await store.append([created('first')]);
    await store.close();
    const again = await open(files);
    await again.append([created('second')]);
    const before = [files.count('write'), files.count('flush'), files.count('flushFolder')] as const;
    await again.append([created('x'), created('y'), created('z')]);
    expect(files.count('write') - before[0]).toBe(1);
    expect(files.count('flush') - before[1]).toBe(1);
    expect(files.count('flushFolder') - before[2]).toBe(0);
  });

  it('whose fold fails leaves the store read-only rather than behind its journal', async () => {
    const files = createMemoryFileSystem();
    const apply = () => {
      throw new Error('a mistake of ours');
    };
    const store = await openStore({
      files,
      checksum: crc32,
      log: createQuietLog(),
      fold: { ...toyFold, apply },
    });
    await expect(store.append([created('a')])).rejects.toThrow('a mistake of ours');
    await expect(store.append([created('b')])).rejects.toMatchObject({ code: 'read-only' });
    await store.close();
    expect((await open(files)).seq).toBe(1);
  });
});

function failingOn(path: string, makeFolder: MemoryFileSystem['makeFolder']): MemoryFileSystem['makeFolder'] {
  return (asked) =>
    asked === path
      ? Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }))
      : makeFolder(asked);
}
