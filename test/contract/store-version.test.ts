import { describe, expect, it } from 'vitest';
import { crc32 } from '../../core/node/crc32.ts';
import { createRandomIds } from '../../core/node/random-ids.ts';
import { clockFrom } from '../../core/node/system-clock.ts';
import { checkStore } from '../../core/store/check-store.ts';
import { changeLine, JOURNAL_VERSION, joined } from '../../core/store/journal-line.ts';
import { openStore } from '../../core/store/open-store.ts';
import { repairStore } from '../../core/store/repair-store.ts';
import { seal } from '../../core/store/seal.ts';
import type { Change } from '../../shared/entries/change.ts';
import { textOf } from '../support/edit-file.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from '../support/memory-file-system.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { created } from '../support/store-changes.ts';
import { toyFold } from '../support/toy-fold.ts';

const FIRST = 'journal/000001.jsonl';
const SECOND = 'journal/000002.jsonl';

function open(files: MemoryFileSystem) {
  return openStore({ files, checksum: crc32, log: createQuietLog(), fold: toyFold });
}

function repair(files: MemoryFileSystem) {
  return repairStore({ files, checksum: crc32, fold: toyFold, clock: clockFrom(0), ids: createRandomIds() });
}

/** A folder as version 1 left it: one file with its header and three changes. */
function anOldFolder(after = ''): MemoryFileSystem {
  const files = createMemoryFileSystem();
  const header = joined([seal('{"format":"sherpa journal","version":1}', crc32), Uint8Array.of(10)]);
  const lines = ['a', 'b', 'c'].map((id, index) =>
    changeLine({ seq: index + 1, ...created(id) } as Change, crc32),
  );
  files.put(FIRST, new TextDecoder().decode(joined([header, ...lines])) + after);
  return files;
}

async function versionsIn(files: MemoryFileSystem, ...paths: string[]) {
  const texts = await Promise.all(paths.map((path) => textOf(files, path)));
  return texts.map((text) => JSON.parse(text.slice(0, text.indexOf('\n'))).version);
}

describe('a journal of an older version', () => {
  it('opens as before, and looking at it changes nothing', async () => {
    const files = anOldFolder();
    const before = await textOf(files, FIRST);
    const store = await open(files);
    expect([...store.state.titles.keys()]).toEqual(['a', 'b', 'c']);
    expect([store.problems, store.readOnly]).toEqual([[], undefined]);
    await store.close();
    expect(await textOf(files, FIRST)).toBe(before);
    expect(await files.list('journal')).toEqual(['000001.jsonl']);
  });

  it('is continued in a new file, which an older Sherpa refuses by its header', async () => {
    const files = anOldFolder();
    const before = await textOf(files, FIRST);
    const store = await open(files);
    await store.append([created('d')]);
    await store.append([created('e')]);
    await store.close();
    expect(await textOf(files, FIRST)).toBe(before);
    expect(await versionsIn(files, FIRST, SECOND)).toEqual([1, JOURNAL_VERSION]);
    const again = await open(files);
    expect((await again.history()).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    await again.append([created('f')]);
    await again.close();
    expect(await files.list('journal')).toEqual(['000001.jsonl', '000002.jsonl']);
    expect((await checkStore({ files, checksum: crc32, fold: toyFold })).sound).toBe(true);
  });

  it('is continued so by each Sherpa that opens it, also where the last one wrote nothing', async () => {
    const files = anOldFolder();
    await (await open(files)).close();
    const store = await open(files);
    await store.append([created('d')]);
    await store.close();
    expect(await versionsIn(files, FIRST, SECOND)).toEqual([1, JOURNAL_VERSION]);
  });

  it.each([
    ['half a line', '{"seq":4,"at"'],
    ['zeros', '\0'.repeat(100)],
  ])('that ends in %s is mended first, then continued in a new file', async (_what, torn) => {
    const files = anOldFolder(torn);
    const store = await open(files);
    expect(store.problems).toMatchObject([{ kind: 'torn-tail' }]);
    await store.append([created('d')]);
    await store.close();
    expect(await textOf(files, FIRST)).toBe(await textOf(anOldFolder(), FIRST));
    expect([...(await open(files)).state.titles.keys()]).toEqual(['a', 'b', 'c', 'd']);
  });

  it('whose last line lacks its line end is continued in a new file all the same', async () => {
    const files = anOldFolder();
    files.put(FIRST, (await textOf(files, FIRST)).trimEnd());
    const store = await open(files);
    await store.append([created('d')]);
    await store.close();
    expect((await textOf(files, SECOND)).split('\n')).toHaveLength(3);
    const again = await open(files);
    expect([...again.state.titles.keys()]).toEqual(['a', 'b', 'c', 'd']);
    expect(again.problems).toEqual([]);
  });

  it('whose new file a power cut left empty goes on in that', async () => {
    const files = anOldFolder();
    files.put(SECOND, '');
    const store = await open(files);
    expect(store.problems).toEqual([]);
    await store.append([created('d')]);
    await store.close();
    expect(await versionsIn(files, FIRST, SECOND)).toEqual([1, JOURNAL_VERSION]);
  });

  it('is kept in a backup that says which version it needs', async () => {
    const files = anOldFolder();
    const store = await open(files);
    await store.append([created('d')]);
    await store.close();
    const backup = 'backups/2026-04-01.jsonl';
    expect(await versionsIn(files, backup)).toEqual([JOURNAL_VERSION]);
    const restored = createMemoryFileSystem();
    restored.put(FIRST, await textOf(files, backup));
    expect([...(await open(restored)).state.titles.keys()]).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is of this version where a repair has written it anew, since newer lines may have come into it', async () => {
    const files = anOldFolder();
    const store = await open(files);
    await store.append([created('d')]);
    await store.close();
    await files.remove(SECOND);
    await repair(files);
    expect(await versionsIn(files, FIRST)).toEqual([JOURNAL_VERSION]);
    const mended = await open(files);
    expect([...mended.state.titles.keys()]).toEqual(['a', 'b', 'c', 'd']);
    expect(mended.readOnly).toBeUndefined();
    expect(await repair(files)).toEqual({ lines: [] });
  });
});
