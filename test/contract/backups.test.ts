import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarStateFold } from '../../core/calendar/calendar-state.ts';
import { crc32 } from '../../core/node/crc32.ts';
import { checkStore } from '../../core/store/check-store.ts';
import { openStore } from '../../core/store/open-store.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { aDay } from '../support/a-calendar.ts';
import { createMemoryApp, type MemoryApp } from '../support/memory-app.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { readByIcalJs } from '../support/read-feed.ts';

const DAY_MS = 86_400_000;

/** Everything that is shown, but for what rises whenever anything is shown anew. */
async function shown({ request }: MemoryApp) {
  const { entries, tracks, venues, people, settings } = await request('calendar.read', {});
  const views = entries
    .map(({ revision: _, modified: __, ...view }) => view)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
    all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { entries: views, tracks: byId(tracks), venues: byId(venues), people: byId(people), settings };
}

async function sequences({ request }: MemoryApp): Promise<ReadonlyMap<string, number>> {
  const { content } = await request('feeds.export', { format: 'ics' });
  return new Map(readByIcalJs(content).map(({ uid, sequence }) => [uid, sequence]));
}

async function aSampled(): Promise<MemoryApp> {
  const memory = await createMemoryApp();
  await memory.request('sample.add', {});
  return memory;
}

function entryOf(entries: readonly EntryView[], at: number): EntryView {
  const entry = entries[at % Math.max(1, entries.length)];
  if (entry === undefined) throw new Error('no entry is left');
  return entry;
}

/** What may happen to a calendar after its backup, by a number. */
const HAPPENINGS: readonly ((memory: MemoryApp, at: number, nth: number) => Promise<unknown>)[] = [
  async ({ request }, at) =>
    request('entries.remove', { id: entryOf(await request('entries.list', {}), at).id }),
  ({ request }, at, nth) => request('entries.add', { line: `Talks ${nth}, Geneva, 2026-0${1 + (at % 9)}` }),
  async ({ request }, at) => {
    const dated = (await request('entries.list', {})).filter(
      ({ trigger, kind }) => !trigger && kind !== 'deadline',
    );
    return request('entries.edit', { id: entryOf(dated, at).id, set: { when: `2026-0${1 + (at % 9)}` } });
  },
  async ({ request }, at, nth) =>
    request('entries.edit', {
      id: entryOf(await request('entries.list', {}), at).id,
      set: { title: `Title ${nth}` },
    }),
  async ({ request }, at) =>
    request('statements.say', {
      id: entryOf(await request('entries.list', {}), at).id,
      by: at % 2 === 0 ? 'US' : 'CN',
      says: at % 3 === 0 ? 'cancels' : 'confirms',
      made: aDay('2025-11-20'),
    }),
  async ({ request }, at, nth) => {
    const { tracks } = await request('calendar.read', {});
    const id = tracks[at % tracks.length]?.id;
    return request('tracks.save', { ...(id === undefined ? {} : { id }), name: `Track ${nth}` });
  },
  ({ request }, at) => request('settings.save', { newsDays: 1 + (at % 300), home: 'Asia/Tokyo' }),
  ({ request }) => request('history.undo', {}),
  async ({ request }, at) => {
    const deadlines = (await request('entries.list', {})).filter(({ kind }) => kind === 'deadline');
    return request('entries.extend', { id: entryOf(deadlines, at).id, to: '90 days' });
  },
  async ({ request }, at) => {
    const spoken = (await request('entries.list', {})).filter(({ statements }) => statements.length > 0);
    const { id, statements } = entryOf(spoken, at);
    const statement = statements[at % statements.length]?.id;
    if (statement !== undefined)
      await request('statements.withdraw', { entry: id, statement, reason: 'misread' });
  },
  async ({ request }, at) => {
    const pledges = (await request('entries.list', {})).filter(({ kind }) => kind === 'pledge');
    const [upTo, made] = [aDay('2025-11-18'), aDay('2025-11-19')];
    return request('readings.add', { id: entryOf(pledges, at).id, upTo, amount: at, made });
  },
  async ({ request }, at) => {
    const { people } = await request('calendar.read', {});
    const person = people[at % people.length];
    return person === undefined ? undefined : request('people.save', { ...person, capacity: `Envoy ${at}` });
  },
];

const anyHappenings = fc.array(fc.tuple(fc.nat(HAPPENINGS.length - 1), fc.nat(1000)), {
  minLength: 1,
  maxLength: 12,
});

async function happen(memory: MemoryApp, happenings: readonly (readonly [number, number])[]): Promise<void> {
  for (const [nth, [which, at]] of happenings.entries()) {
    memory.clock.ms += DAY_MS;
    // What the calendar refuses hasn't happened.
    await HAPPENINGS[which]?.(memory, at, nth).catch(() => undefined);
  }
}

describe('restoring a backup', () => {
  it('brings back what was there whatever happened since, no number falls, and one undo takes it back', async () => {
    await fc.assert(
      fc.asyncProperty(anyHappenings, async (happenings) => {
        const memory = await aSampled();
        const { name } = await memory.request('backups.make', {});
        const then = await shown(memory);
        await happen(memory, happenings);
        const before = await shown(memory);
        const served = await sequences(memory);
        const preview = await memory.request('backups.preview', { name });
        expect(await shown(memory)).toEqual(before);
        const isSame =
          preview.back.count + preview.gone.count + preview.different.count + preview.others.length === 0;
        if (isSame) {
          expect(before).toEqual(then);
          return;
        }
        const { kept, ...restored } = await memory.request('backups.restore', { name });
        expect(restored).toEqual(preview);
        expect(await shown(memory)).toEqual(then);
        for (const [uid, sequence] of await sequences(memory))
          expect(sequence, uid).toBeGreaterThanOrEqual(served.get(uid) ?? 0);
        await memory.request('history.undo', {});
        expect(await shown(memory)).toEqual(before);
        await memory.request('history.redo', {});
        expect(await shown(memory)).toEqual(then);
        await memory.request('backups.restore', { name: kept.name });
        expect(await shown(memory)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('says in the preview what would come back, go and read otherwise, and what was recorded since', async () => {
    const memory = await createMemoryApp();
    const { request } = memory;
    const add = async (title: string) => {
      const [entry] = (await request('entries.add', { line: `${title}, 2026-03-04` })).entries;
      return entry?.id ?? '';
    };
    const [gone, moved] = [await add('Phone call'), await add('Talks')];
    await add('State visit');
    memory.clock.ms += 60_000;
    const made = await request('backups.make', {});
    expect(made).toEqual({
      name: '2025-11-25T12-01-00Z.asked',
      day: '2025-11-25',
      at: '2025-11-25T12:01:00Z',
      bytes: expect.any(Number),
      reason: 'asked',
    });
    await request('entries.remove', { id: gone });
    await request('entries.edit', { id: moved, set: { when: '2026-05-06' } });
    await add('Summit');
    await request('settings.save', { newsDays: 5 });
    const { name } = made;
    expect(await request('backups.preview', { name })).toMatchObject({
      until: '2025-11-25T12:00:00Z',
      entries: 3,
      back: { count: 1, titles: [expect.stringContaining('Phone call')] },
      gone: { count: 1, titles: [expect.stringContaining('Summit')] },
      different: { count: 1, titles: [expect.stringContaining('Talks')] },
      others: ['settings'],
      since: { acts: 4 },
    });
  });

  it('forgets a move that was made since, as an undo does', async () => {
    const memory = await createMemoryApp();
    const { request } = memory;
    const [talks] = (await request('entries.add', { line: 'Talks, 2026-03-04', made: aDay('2025-11-01') }))
      .entries;
    const id = talks?.id ?? '';
    const { name } = await request('backups.make', {});
    memory.clock.ms += DAY_MS;
    await request('entries.edit', { id, set: { when: '2026-05-06' } });
    memory.clock.ms += DAY_MS;
    await request('backups.restore', { name });
    const now = await request('entries.show', { id });
    expect([now.when?.date, now.slips]).toEqual(['2026-03-04', []]);
    const [known, recorded] = await Promise.all(
      (['known', 'recorded'] as const).map((reading) =>
        request('entries.show', { id, asOf: aDay('2025-11-26'), reading }),
      ),
    );
    expect([known?.when?.date, recorded?.when?.date]).toEqual(['2026-03-04', '2026-05-06']);
  });

  it('brings back the moves that were known then, with the reasons', async () => {
    const memory = await createMemoryApp();
    const { request } = memory;
    const line = 'Talks, 2026-03-04';
    const [talks] = (await request('entries.add', { line, made: aDay('2025-11-01') })).entries;
    const id = talks?.id ?? '';
    const why = 'the venue was taken';
    const made = aDay('2025-11-10');
    await request('entries.edit', { id, set: { when: '2026-04-05' }, reason: why, made });
    const { name } = await request('backups.make', {});
    const { slips, heard } = await request('entries.show', { id });
    memory.clock.ms += DAY_MS;
    await request('entries.edit', { id, set: { when: '2026-05-06' }, reason: 'a mistake' });
    await request('backups.restore', { name });
    const now = await request('entries.show', { id });
    expect([now.slips, now.heard]).toEqual([slips, heard]);
    expect(now.slips).toMatchObject([{ known: made, reason: why }]);
  });

  it('keeps the calendar of before, tells every window, and asks for what is so already to be left', async () => {
    const memory = await aSampled();
    const { request } = memory;
    const { name } = await request('backups.make', {});
    await expect(request('backups.restore', { name })).rejects.toMatchObject({ code: 'conflict' });
    const [first] = await request('entries.list', {});
    await request('entries.remove', { id: first?.id ?? '' });
    const notices: Notice[] = [];
    memory.app.subscribe((notice) => notices.push(notice));
    const { kept } = await request('backups.restore', { name });
    expect(kept.reason).toBe('before-restore');
    expect((await request('backups.list', {})).map((backup) => backup.name)).toEqual(
      expect.arrayContaining([kept.name, name]),
    );
    const told = notices.flatMap((notice) => (notice.name === 'calendar.changed' ? notice.body.entries : []));
    expect(told.map(({ id }) => id)).toContain(first?.id);
  });

  it('is one act in the journal, which a power cut leaves whole or not at all', async () => {
    for (let cut = 0; ; cut += 1) {
      const memory = await createMemoryApp();
      const { request } = memory;
      const ids: string[] = [];
      for (const n of [1, 2, 3])
        ids.push((await request('entries.add', { line: `Talks ${n}, 2026-03` })).entries[0]?.id ?? '');
      const { name } = await request('backups.make', {});
      for (const id of ids) await request('entries.remove', { id });
      memory.files.trouble.cutAfter = cut;
      const isDone = await request('backups.restore', { name }).then(
        () => true,
        () => false,
      );
      await memory.store.close().catch(() => undefined);
      memory.files.powerCut();
      const { files } = memory;
      const ports = { files, checksum: crc32, fold: calendarStateFold };
      const store = await openStore({ ...ports, log: createQuietLog() });
      const { size } = store.state.calendar.entries;
      expect([0, 3], `cut at ${cut}`).toContain(size);
      if (isDone) expect(size).toBe(3);
      expect(store.readOnly).toBeUndefined();
      await store.close();
      expect(await checkStore(ports)).toMatchObject({ sound: true });
      if (isDone) break;
    }
  });

  it('refuses a backup that a hand or a disk has changed, and one of a newer Sherpa', async () => {
    const memory = await aSampled();
    const { name } = await memory.request('backups.make', {});
    const path = `backups/${name}.jsonl`;
    const sound = memory.files.contents().get(path) ?? '';
    const spoilt = {
      'its line 3': sound
        .split('\n')
        .map((line, at) => (at === 2 ? line.replace('"at"', '"et"') : line))
        .join('\n'),
      'its last lines are missing': `${sound.trimEnd().split('\n').slice(0, -1).join('\n')}\n`,
      'doesn’t begin as a journal does': sound.slice(sound.indexOf('\n') + 1),
    };
    for (const [why, text] of Object.entries(spoilt)) {
      memory.files.put(path, text);
      const asked = memory.request('backups.preview', { name });
      await expect(asked).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining(why),
      });
    }
  });
});

describe('the backups of a folder', () => {
  it('are listed with the newest first, those that were asked for among the days’ own', async () => {
    const memory = await createMemoryApp();
    for (const _ of [1, 2, 3]) {
      await memory.request('entries.add', { line: 'Talks, 2026-03' });
      await memory.request('backups.make', {});
      memory.clock.ms += DAY_MS;
    }
    expect((await memory.request('backups.list', {})).map(({ name }) => name)).toEqual([
      '2025-11-27T12-00-00Z.asked',
      '2025-11-27',
      '2025-11-26T12-00-00Z.asked',
      '2025-11-26',
      '2025-11-25T12-00-00Z.asked',
      '2025-11-25',
    ]);
  });

  it('keep ten that were asked for, and each of one second its own name', async () => {
    const memory = await createMemoryApp();
    const names: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      memory.clock.ms += n % 2 === 0 ? 1000 : 0;
      names.push((await memory.request('backups.make', {})).name);
    }
    expect(new Set(names).size).toBe(12);
    const left = (await memory.request('backups.list', {})).map(({ name }) => name);
    expect(left).toEqual(names.slice(2).reverse());
  });

  it('say that the disk is full rather than that one was made', async () => {
    const memory = await aSampled();
    memory.files.trouble.room = 100;
    await expect(memory.request('backups.make', {})).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('the disk is full'),
    });
  });
});

describe('the whole calendar as a file', () => {
  it('makes the same calendar of an empty one, and names the day', async () => {
    const memory = await aSampled();
    await happen(memory, [
      [0, 3],
      [2, 5],
      [4, 7],
      [5, 1],
      [6, 40],
    ]);
    const { name, content } = await memory.request('store.export', {});
    expect(name).toBe('sherpa-2025-11-30.json');
    const empty = await createMemoryApp();
    expect(await empty.request('store.import', { content, accept: false })).not.toHaveProperty('since');
    expect((await empty.request('entries.list', {})).length).toBe(0);
    await empty.request('store.import', { content, accept: true });
    expect(await shown(empty)).toEqual(await shown(memory));
  });

  it('holds the journal line by line, so that nothing recorded is lost', async () => {
    const memory = await aSampled();
    const { content } = await memory.request('store.export', {});
    const { journal, entries } = JSON.parse(content);
    expect(`${journal.join('\n')}\n`).toBe(memory.files.contents().get('journal/000001.jsonl'));
    expect(entries).toHaveLength((await memory.request('entries.list', {})).length);
  });

  it('isn’t taken for a list of entries', async () => {
    const memory = await aSampled();
    const { content } = await memory.request('store.export', {});
    const report = await memory.request('entries.import', { as: 'json', content, accept: true });
    expect(report).toMatchObject({
      taken: false,
      refused: [{ reason: expect.stringContaining('sherpa restore') }],
    });
  });
});
