import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { calendarStateFold } from '../../core/calendar/calendar-state.ts';
import { crc32 } from '../../core/node/crc32.ts';
import { createNodeFileSystem } from '../../core/node/file-system.ts';
import { createRandomIds } from '../../core/node/random-ids.ts';
import { clockFrom } from '../../core/node/system-clock.ts';
import type { FileSystem } from '../../core/ports.ts';
import { checkStore } from '../../core/store/check-store.ts';
import { openStore } from '../../core/store/open-store.ts';
import { repairStore } from '../../core/store/repair-store.ts';
import type { Unnumbered } from '../../core/store/store.ts';
import { writeWhole } from '../../core/store/write-whole.ts';
import { instantMs } from '../../shared/dates/instant.ts';
import type { ChangeDraft } from '../../shared/entries/change.ts';
import { aJournal, anEntry, created, edited } from '../support/a-calendar.ts';
import { textOf, withLine } from '../support/edit-file.ts';
import { manyActs } from '../support/many-entries.ts';
import { createMemoryFileSystem } from '../support/memory-file-system.ts';
import { createQuietLog } from '../support/quiet-log.ts';

const FIRST = 'journal/000001.jsonl';
const ports = { checksum: crc32, fold: calendarStateFold, log: createQuietLog() };
const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sherpa-recovery-'));
  folders.push(folder);
  return folder;
}

const kinds: [string, () => Promise<FileSystem>][] = [
  ['memory', async () => createMemoryFileSystem()],
  ['disk', async () => createNodeFileSystem(join(await newFolder(), 'data'))],
];

/** One act of drafts, recorded at noon of a day. */
function act(name: string, day: string, ...drafts: readonly ChangeDraft[]): readonly Unnumbered[] {
  const journal = aJournal();
  journal.act(day, ...drafts);
  return journal.changes.map(({ seq: _, ...change }) => ({ ...change, act: name }) as Unnumbered);
}

function talks(id: string, day: string): readonly Unnumbered[] {
  return act(`act-${id}`, day, created(anEntry({ id, title: `Talks ${id}`, when: '2026-04' })));
}

function repair(files: FileSystem) {
  const clock = clockFrom(instantMs('2026-05-01T09:00:00Z'));
  return repairStore({ ...ports, files, clock, ids: createRandomIds() });
}

async function edit(files: FileSystem, number: number, hand: (line: string) => string | undefined) {
  await writeWhole(
    files,
    FIRST,
    new TextEncoder().encode(withLine(await textOf(files, FIRST), number, hand)),
  );
}

async function titlesOf(files: FileSystem, known: readonly string[] = []): Promise<readonly string[]> {
  const store = await openStore({ ...ports, files });
  expect(store.problems.filter(({ kind }) => !known.includes(kind))).toEqual([]);
  const titles = [...store.state.calendar.entries.values()].map(({ entry }) => entry.title);
  await store.close();
  return titles.sort();
}

describe.each(kinds)('a repair on %s', (_kind, newFiles) => {
  /** Three entries, each of its own act, behind the snapshot of the last closing. */
  async function threeTalks(): Promise<FileSystem> {
    const files = await newFiles();
    const store = await openStore({ ...ports, files });
    for (const id of ['A', 'B', 'C']) await store.append(talks(id, '2026-04-01'));
    await store.close();
    return files;
  }

  it('brings back from the snapshot what a broken line in the middle said', async () => {
    const files = await threeTalks();
    await edit(files, 3, (line) => 'X'.repeat(20) + line.slice(20));
    const { lines } = await repair(files);
    expect(lines).toContain('Gone, and marked so in the journal: change 2.');
    expect(lines).toContain('Brought back from the snapshot: 1 entry.');
    const check = await checkStore({ ...ports, files });
    expect(check).toMatchObject({
      sound: true,
      lines: ['3 sound changes in 1 journal file.', expect.anything()],
    });
    expect(await titlesOf(files)).toEqual(['Talks A', 'Talks B', 'Talks C']);
    const store = await openStore({ ...ports, files });
    expect((await store.history()).at(-1)).toMatchObject({
      seq: 4,
      by: 'repair',
      at: '2026-05-01T09:00:00Z',
      known: '2026-04-01',
      what: 'entry.created',
    });
    await store.close();
    expect(await repair(files)).toEqual({ lines: [] });
  });

  it('takes a line that was edited by hand as it reads, and keeps the original bytes', async () => {
    const files = await threeTalks();
    let edited = '';
    await edit(files, 3, (line) => {
      edited = line.replace('Talks B', 'Talks in Bern');
      return edited;
    });
    const { lines } = await repair(files);
    expect(lines).toContain(
      'Change 2 was edited by hand, or damaged, and is taken as it reads now: journal/000001.jsonl, line 3.',
    );
    expect(lines.join('\n')).not.toMatch(/Gone|Lost|Brought/);
    expect(await textOf(files, 'journal/set-aside.txt')).toBe(`${edited}\n`);
    expect((await checkStore({ ...ports, files })).sound).toBe(true);
    expect(await titlesOf(files)).toEqual(['Talks A', 'Talks C', 'Talks in Bern']);
    expect(await repair(files)).toEqual({ lines: [] });
  });

  it('puts the original of an edited line back where a backup has it', async () => {
    const files = await threeTalks();
    const sound = await textOf(files, FIRST);
    await writeWhole(files, 'backups/2026-04-02.jsonl', new TextEncoder().encode(sound));
    await edit(files, 3, (line) => line.replace('Talks B', 'Talks in Bern'));
    expect((await repair(files)).lines).toContain('Restored from the backups: change 2.');
    expect(await textOf(files, FIRST)).toBe(sound);
    expect((await checkStore({ ...ports, files })).sound).toBe(true);
  });

  it('adopts an edited line behind an unreadable one, but none with a number that isn’t due', async () => {
    const files = await threeTalks();
    await edit(files, 2, () => 'oops');
    await edit(files, 3, (line) => line.replace('Talks B', 'Talks in Bern'));
    await edit(files, 4, (line) => line.replace('"seq":3', '"seq":7'));
    await files.remove('backups/2026-04-01.jsonl');
    await files.remove('snapshot.json');
    const { lines } = await repair(files);
    expect(lines).toContain('Lost, and marked so in the journal: changes 1, 3.');
    expect(await titlesOf(files)).toEqual(['Talks in Bern']);
  });

  it('lets changes after the snapshot have the last word, and marks as lost what they said beyond it', async () => {
    const files = await threeTalks();
    const snapshot = await files.read('snapshot.json');
    const store = await openStore({ ...ports, files });
    await store.append(act('later', '2026-04-02', edited('B', { title: 'Talks in Bern' }, '2026-04-01')));
    await store.append(act('undo', '2026-04-03', { what: 'act.undone', id: 'later', value: {} }));
    await store.append(act('redo', '2026-04-04', { what: 'act.redone', id: 'later', value: {} }));
    await store.append(talks('D', '2026-04-05'));
    await store.append(talks('E', '2026-04-05'));
    await store.close();
    await writeWhole(files, 'snapshot.json', snapshot);
    for (const day of ['02', '03', '04', '05']) await files.remove(`backups/2026-04-${day}.jsonl`);
    await edit(files, 3, () => 'oops');
    await edit(files, 8, () => 'oops');
    const { lines } = await repair(files);
    expect(lines).toContain('Gone, and marked so in the journal: change 2.');
    expect(lines).toContain('Brought back from the snapshot: 1 entry.');
    expect(lines).toContain('Lost, and marked so in the journal: change 7.');
    expect(await titlesOf(files)).toEqual(['Talks A', 'Talks C', 'Talks E', 'Talks in Bern']);
  });

  it('brings a whole calendar back whose journal is gone, with no revision below what feeds have shown', async () => {
    const files = await newFiles();
    const store = await openStore({ ...ports, files });
    for (const drafts of manyActs(60, 40)) await store.append(drafts);
    await store.close();
    for (const name of await files.list('backups')) await files.remove(`backups/${name}`);
    await files.remove(FIRST);
    await repair(files);
    const again = await openStore({ ...ports, files });
    expect(again.problems).toEqual([]);
    const { entries, venues, tracks } = store.state.calendar;
    const after = again.state.calendar;
    expect([...after.entries.keys()]).toEqual([...entries.keys()]);
    for (const [id, { entry, statements, revision }] of entries) {
      expect(after.entries.get(id)).toMatchObject({
        entry,
        statements: statements.map(({ seq: _, ...statement }) => statement),
      });
      expect(after.entries.get(id)?.revision).toBeGreaterThanOrEqual(revision);
    }
    expect([after.venues, after.tracks]).toEqual([venues, tracks]);
    await again.close();
    expect((await checkStore({ ...ports, files })).sound).toBe(true);
  });
});

it('loses nothing to a repair that is cut short at any point', async () => {
  for (let cutAfter = 0; ; cutAfter += 1) {
    const files = createMemoryFileSystem();
    const store = await openStore({ ...ports, files, fileBytes: 600 });
    for (const id of ['A', 'B', 'C', 'D', 'E']) await store.append(talks(id, '2026-04-01'));
    await store.close();
    await files.remove('backups/2026-04-01.jsonl');
    expect((await files.list('journal')).length).toBeGreaterThan(2);
    await edit(files, 2, () => 'oops');
    files.trouble.cutAfter = cutAfter;
    const done = await repair(files).then(
      () => true,
      () => false,
    );
    files.powerCut();
    await repair(files);
    // A snapshot that wasn't moved away in time is rebuilt.
    expect(await titlesOf(files, ['bad-snapshot']), `cut after ${cutAfter}`).toHaveLength(5);
    if (done) break;
  }
});
