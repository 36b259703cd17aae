import { describe, expect, it } from 'vitest';
import { crc32 } from '../../core/node/crc32.ts';
import { createRandomIds } from '../../core/node/random-ids.ts';
import { clockFrom } from '../../core/node/system-clock.ts';
import { checkStore } from '../../core/store/check-store.ts';
import { openStore } from '../../core/store/open-store.ts';
import { repairStore } from '../../core/store/repair-store.ts';
import { seal } from '../../core/store/seal.ts';
import { textOf, withLine } from '../support/edit-file.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from '../support/memory-file-system.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { created } from '../support/store-changes.ts';
import { toyFold } from '../support/toy-fold.ts';

const FIRST = 'journal/000001.jsonl';

function open(files: MemoryFileSystem, fold = toyFold) {
  return openStore({ files, checksum: crc32, log: createQuietLog(), fold });
}

function check(files: MemoryFileSystem) {
  return checkStore({ files, checksum: crc32, fold: toyFold });
}

function repair(files: MemoryFileSystem) {
  return repairStore({ files, checksum: crc32, fold: toyFold, clock: clockFrom(0), ids: createRandomIds() });
}

/** A closed store of so many changes: lines 2 and on of one journal file. */
async function aStore({ changes = 5, snapshot = true, backup = true } = {}): Promise<MemoryFileSystem> {
  const files = createMemoryFileSystem();
  const store = await open(files);
  for (let n = 1; n <= changes; n += 1) await store.append([created(`e${n}`)]);
  await store.close();
  if (!snapshot) await files.remove('snapshot.json');
  if (!backup) await files.remove('backups/2026-04-01.jsonl');
  return files;
}

async function edit(files: MemoryFileSystem, number: number, change: (line: string) => string | undefined) {
  files.put(FIRST, withLine(await textOf(files, FIRST), number, change));
}

describe('a torn tail', () => {
  it.each([
    ['half a line', (line: string) => line.slice(0, 60)],
    ['a line of zeros', () => '\0'.repeat(200)],
    ['one byte', () => '{'],
  ])('of %s is set aside, told of, and written over', async (_what, tear) => {
    const files = await aStore();
    const text = await textOf(files, FIRST);
    files.put(FIRST, text + tear(text.split('\n')[5] ?? ''));
    const store = await open(files);
    expect(store.seq).toBe(5);
    expect(store.readOnly).toBeUndefined();
    expect(store.problems).toMatchObject([{ kind: 'torn-tail' }]);
    expect(store.problems[0]?.message).toContain('journal/torn-000006.txt');
    expect(await textOf(files, 'journal/torn-000006.txt')).toBe(tear(text.split('\n')[5] ?? ''));
    expect(await textOf(files, FIRST)).toBe(text);
    await store.append([created('next')]);
    await store.close();
    expect((await open(files)).problems).toEqual([]);
  });

  it('takes the whole act with it, since an act is all or nothing', async () => {
    const files = await aStore({ changes: 2 });
    const sound = await textOf(files, FIRST);
    const store = await open(files);
    await store.append([created('x', 'X', { act: 'big' }), created('y', 'Y', { act: 'big' })]);
    const whole = await textOf(files, FIRST);
    files.put(FIRST, withLine(whole, 5, (line) => line.slice(0, 20)).trimEnd());
    const again = await open(files);
    expect([...again.state.titles.keys()]).toEqual(['e1', 'e2']);
    expect(await textOf(files, FIRST)).toBe(sound);
    files.put(
      FIRST,
      withLine(whole, 5, () => undefined),
    );
    expect((await open(files)).problems).toMatchObject([{ kind: 'torn-tail' }]);
    expect(await textOf(files, FIRST)).toBe(sound);
    expect(await textOf(files, 'journal/torn-000003-2.txt')).toContain('"X"');
  });

  it('keeps a last change that only lacks its line end', async () => {
    const files = await aStore({ snapshot: false });
    files.put(FIRST, (await textOf(files, FIRST)).trimEnd());
    const store = await open(files);
    expect(store.seq).toBe(5);
    expect(store.problems).toEqual([]);
    await store.append([created('next')]);
    await store.close();
    const again = await open(files);
    expect(again.seq).toBe(6);
    expect(again.problems).toEqual([]);
  });

  it('is left alone where nothing may be written, and the rest can be read', async () => {
    const files = await aStore();
    files.put(FIRST, (await textOf(files, FIRST)) + '{"seq":6');
    const before = files.contents();
    files.trouble.readOnly = true;
    const store = await open(files);
    expect(store.state.titles.size).toBe(5);
    expect(store.readOnly).toContain("can't be written");
    expect(files.contents()).toEqual(before);
  });
});

describe('a bad line in the middle', () => {
  it.each([
    [
      'an edited title',
      (line: string) => line.replace('Title of e3', 'Title of me'),
      "line 4 doesn't match its checksum",
    ],
    ['text that is no JSON', () => 'oops', "line 4 doesn't match its checksum"],
    ['a line taken out', () => undefined, 'line 4: change 3 is missing before it'],
    ['a line said twice', (line: string) => `${line}\n${line}`, 'line 5 repeats change 3'],
  ])('such as %s opens the store read-only and says where', async (_what, hand, where) => {
    for (const snapshot of [true, false]) {
      const files = await aStore({ snapshot });
      await edit(files, 4, hand);
      const before = files.contents();
      const store = await open(files);
      expect(store.readOnly).toContain(where);
      expect(store.readOnly).toContain('sherpa check --repair');
      expect(store.problems).toMatchObject([{ kind: 'bad-line' }]);
      expect([...store.state.titles.keys()]).toEqual(expect.arrayContaining(['e1', 'e2', 'e4', 'e5']));
      expect((await store.history()).length).toBeGreaterThanOrEqual(4);
      await expect(store.append([created('no')])).rejects.toMatchObject({ code: 'read-only' });
      await store.close();
      expect(files.contents()).toEqual(before);
      expect((await check(files)).sound).toBe(false);
    }
  });

  it('still shows what the line said where the snapshot knows it', async () => {
    const files = await aStore();
    await edit(files, 4, () => 'oops');
    expect((await open(files)).state.titles.get('e3')).toBe('Title of e3');
  });

  it('is mended from the backup without a loss', async () => {
    const files = await aStore({ snapshot: false });
    files.put('backups/2026-04-02.jsonl', await textOf(files, FIRST));
    const before = await textOf(files, FIRST);
    await edit(files, 4, () => 'oops');
    const report = await repair(files);
    expect(report.lines.join('\n')).toContain('Restored from the backups: change 3.');
    expect(await textOf(files, FIRST)).toBe(before);
    expect(await textOf(files, 'journal/set-aside.txt')).toBe('oops\n');
    expect((await check(files)).sound).toBe(true);
  });

  it('is marked where no backup has it; the numbers stay and the store is writable', async () => {
    const files = await aStore({ backup: false });
    await edit(files, 4, () => 'oops');
    const report = await repair(files);
    expect(report.lines.join('\n')).toContain('Lost, and marked so in the journal: change 3.');
    expect(await textOf(files, 'snapshot.aside.json')).toContain('Title of e3');
    const store = await open(files);
    expect(store.readOnly).toBeUndefined();
    expect(store.problems).toEqual([]);
    expect((await store.history()).map(({ seq }) => seq)).toEqual([1, 2, 4, 5]);
    expect((await store.append([created('next')]))[0]?.seq).toBe(6);
    await store.close();
    expect((await check(files)).sound).toBe(true);
    expect((await repair(files)).lines).toEqual([]);
  });

  it('is not mended from the backup of another calendar', async () => {
    const other = createMemoryFileSystem();
    const stranger = await open(other);
    for (const id of ['s1', 's2', 's3', 's4']) await stranger.append([created(id)]);
    const files = await aStore({ backup: false });
    files.put('backups/2026-04-02.jsonl', await textOf(other, FIRST));
    await edit(files, 4, () => 'oops');
    await repair(files);
    expect([...(await open(files)).state.titles.keys()]).toEqual(['e1', 'e2', 'e4', 'e5']);
  });

  it('at the end, ended as a line, is a hand’s work and not a torn tail', async () => {
    const files = await aStore({ backup: false });
    await edit(files, 6, (line) => line.replace('Title', 'Tilte'));
    expect((await open(files)).readOnly).toContain('line 6');
    await repair(files);
    const store = await open(files);
    expect((await store.append([created('next')]))[0]?.seq).toBe(6);
  });

  it('may be the header, which a repair writes anew', async () => {
    const files = await aStore({ snapshot: false });
    await edit(files, 1, () => '{}');
    expect((await open(files)).readOnly).toContain('line 1');
    await repair(files);
    const store = await open(files);
    expect(store.readOnly).toBeUndefined();
    expect(store.seq).toBe(5);
  });

  it('may have gone with a whole file: the snapshot knows that changes are missing', async () => {
    const files = await aStore({ backup: false });
    await files.remove(FIRST);
    const store = await open(files);
    expect(store.readOnly).toContain('holds 5 changes');
    expect(store.state.titles.size).toBe(5);
    await repair(files);
    const again = await open(files);
    expect(again.readOnly).toBeUndefined();
    expect((await again.append([created('next')]))[0]?.seq).toBe(6);
  });

  it('whose lines merely end as Windows ends them is no damage', async () => {
    const files = await aStore({ snapshot: false });
    files.put(FIRST, (await textOf(files, FIRST)).replaceAll('\n', '\r\n'));
    const store = await open(files);
    expect(store.problems).toEqual([]);
    expect(store.seq).toBe(5);
  });
});

describe('a snapshot', () => {
  it.each([
    ['damaged', (text: string) => text.replace('Title of e1', 'Tilte of e1')],
    ['cut short', (text: string) => text.slice(0, 100)],
    ['empty', () => ''],
  ])('that is %s is told of and rebuilt', async (_what, hand) => {
    const files = await aStore();
    const sound = await textOf(files, 'snapshot.json');
    files.put('snapshot.json', hand(sound));
    const store = await open(files);
    expect(store.problems).toMatchObject([{ kind: 'bad-snapshot' }]);
    expect(store.readOnly).toBeUndefined();
    expect(store.state.titles.get('e1')).toBe('Title of e1');
    await store.close();
    expect(await textOf(files, 'snapshot.json')).toBe(sound);
  });

  it('of another version of the fold is rebuilt without a word', async () => {
    const files = await aStore();
    const store = await open(files, { ...toyFold, version: 2 });
    expect(store.problems).toEqual([]);
    expect(store.state.titles.size).toBe(5);
  });

  it('that the fold fails to take back is rebuilt too', async () => {
    const files = await aStore();
    const fromJson = () => {
      throw new TypeError('a mistake of ours');
    };
    const store = await open(files, { ...toyFold, fromJson });
    expect(store.problems).toMatchObject([{ kind: 'bad-snapshot' }]);
    expect(store.state.titles.size).toBe(5);
  });

  it('that the journal does not fold to is found by a check', async () => {
    const files = await aStore();
    const json = JSON.parse(await textOf(files, 'snapshot.json'));
    delete json.sum;
    json.state.titles[0][1] = 'Another title';
    files.put('snapshot.json', seal(JSON.stringify(json), crc32));
    expect((await check(files)).lines.join('\n')).toContain("isn't what the journal folds to");
  });
});

describe('a journal of a newer Sherpa', () => {
  it('is refused untouched, whatever else is wrong', async () => {
    for (const snapshot of [true, false]) {
      const files = await aStore({ snapshot });
      const header = new TextDecoder().decode(seal('{"format":"sherpa journal","version":99}', crc32));
      await edit(files, 1, () => header);
      files.put(FIRST, (await textOf(files, FIRST)) + '{"torn');
      const before = files.contents();
      for (const attempt of [() => open(files), () => repair(files), () => check(files)]) {
        await expect(attempt()).rejects.toMatchObject({
          code: 'unavailable',
          message: expect.stringContaining('update Sherpa'),
        });
      }
      expect(files.contents()).toEqual(before);
    }
  });
});

describe('a disk in trouble', () => {
  it('that is full refuses the change, leaves nothing of it behind, and takes it once there is room', async () => {
    const files = await aStore();
    const store = await open(files);
    const before = await textOf(files, FIRST);
    const used = [...files.contents().values()].reduce((sum, text) => sum + text.length, 0);
    for (const spare of [0, 1, 100, 200]) {
      files.trouble.room = used + spare;
      await expect(store.append([created('big')])).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('disk is full'),
      });
      expect(await textOf(files, FIRST)).toBe(before);
      expect(store.seq).toBe(5);
    }
    delete files.trouble.room;
    expect((await store.append([created('big')]))[0]?.seq).toBe(6);
    await store.close();
    expect((await check(files)).sound).toBe(true);
  });

  it('that is full keeps the old snapshot whole', async () => {
    const files = await aStore();
    const snapshot = await textOf(files, 'snapshot.json');
    const store = await open(files);
    await store.append([created('f')]);
    const used = [...files.contents().values()].reduce((sum, text) => sum + text.length, 0);
    files.trouble.room = used + 50;
    await store.close();
    expect(store.problems).toMatchObject([{ kind: 'failed-snapshot' }]);
    expect(await textOf(files, 'snapshot.json')).toBe(snapshot);
    expect(await files.list('')).not.toContain('snapshot.json.tmp');
    expect((await open(files)).seq).toBe(6);
  });

  it('that takes writes in parts gets them all', async () => {
    const files = await aStore();
    files.trouble.shortWrites = true;
    const store = await open(files);
    await store.append([created('x'), created('y')]);
    await store.close();
    expect((await check(files)).sound).toBe(true);
  });

  it('that fails to flush makes the store read-only until it is opened again', async () => {
    const files = await aStore();
    const store = await open(files);
    files.trouble.failFlush = true;
    await expect(store.append([created('x')])).rejects.toMatchObject({ code: 'unavailable' });
    files.trouble.failFlush = false;
    expect(store.readOnly).toContain('opened again');
    await expect(store.append([created('y')])).rejects.toMatchObject({ code: 'read-only' });
    expect(store.problems).toMatchObject([{ kind: 'lost-flush' }]);
    await store.close();
    expect((await open(files)).readOnly).toBeUndefined();
  });

  it('that neither takes the rest nor cuts it off makes the store read-only', async () => {
    const files = await aStore();
    const store = await open(files);
    const used = [...files.contents().values()].reduce((sum, text) => sum + text.length, 0);
    Object.assign(files.trouble, { room: used + 40, failTruncate: true });
    await expect(store.append([created('x')])).rejects.toMatchObject({ code: 'unavailable' });
    expect(store.readOnly).toBeDefined();
    Object.assign(files.trouble, { room: used + 4000, failTruncate: false });
    const again = await open(files);
    expect(again.seq).toBe(5);
    expect(again.problems).toMatchObject([{ kind: 'torn-tail' }]);
  });

  it('that may only be read opens read-only and says why', async () => {
    const files = await aStore();
    files.trouble.readOnly = true;
    const store = await open(files);
    expect(store.readOnly).toContain('EROFS');
    expect(store.problems).toMatchObject([{ kind: 'read-only-folder' }]);
    expect(store.state.titles.size).toBe(5);
    expect((await store.history()).length).toBe(5);
    await store.close();
  });
});
