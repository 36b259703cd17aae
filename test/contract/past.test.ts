import { beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '../../shared/dates/day.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { createMemoryApp, type MemoryApp } from '../support/memory-app.ts';

const READINGS = ['known', 'recorded'] as const;

let memory: MemoryApp;
beforeEach(async () => {
  memory = await createMemoryApp('2025-11-01T12:00:00Z');
});

async function add(title: string, made: string): Promise<EntryView> {
  const entry = { kind: 'call', title, when: '2026-04' } as const;
  const { entries } = await memory.request('entries.add', { entry, made: made as Day });
  const [added] = entries;
  if (added === undefined) throw new Error('nothing was added');
  return added;
}

const titlesOn = async (asOf: string, reading: (typeof READINGS)[number] = 'known') =>
  (await memory.request('entries.list', { asOf: asOf as Day, reading })).map(({ title }) => title).sort();

describe('a past day', () => {
  it('follows what is recorded, undone and redone after somebody has asked for it', async () => {
    await add('First', '2025-10-01');
    expect(await titlesOn('2025-10-20')).toEqual(['First']);
    const second = await add('Second', '2025-10-10');
    expect(await titlesOn('2025-10-20')).toEqual(['First', 'Second']);
    await memory.request('entries.edit', {
      id: second.id,
      set: { title: 'Other' },
      made: '2025-10-15' as Day,
    });
    expect([await titlesOn('2025-10-14'), await titlesOn('2025-10-15')]).toEqual([
      ['First', 'Second'],
      ['First', 'Other'],
    ]);
    memory.clock.ms = Date.parse('2025-11-03T12:00:00Z');
    await memory.request('history.undo', {});
    expect(await titlesOn('2025-10-15')).toEqual(['First', 'Second']);
    expect([await titlesOn('2025-11-02', 'recorded'), await titlesOn('2025-11-03', 'recorded')]).toEqual([
      ['First', 'Other'],
      ['First', 'Second'],
    ]);
    await memory.request('history.redo', {});
    expect(await titlesOn('2025-10-15')).toEqual(['First', 'Other']);
  });

  it('is told by the clocks at home, also after the home has moved', async () => {
    memory.clock.ms = Date.parse('2025-11-02T23:00:00Z');
    await add('Late', '2025-11-02');
    expect(await titlesOn('2025-11-02', 'recorded')).toEqual(['Late']);
    await memory.request('settings.save', { home: 'Asia/Shanghai' });
    expect([await titlesOn('2025-11-02', 'recorded'), await titlesOn('2025-11-03', 'recorded')]).toEqual([
      [],
      ['Late'],
    ]);
  });

  it.each(READINGS)(
    'is reached from today and from any other day by what differs, as %s',
    async (reading) => {
      const first = await add('First', '2025-10-01');
      memory.clock.ms = Date.parse('2025-11-05T12:00:00Z');
      await memory.request('statements.say', {
        id: first.id,
        by: 'US',
        says: 'announces',
        made: '2025-10-20' as Day,
      });
      await add('Second', '2025-10-10');
      const now = await memory.request('entries.list', {});
      const views = new Map(now.map((view) => [view.id, view]));
      let since: Day | undefined;
      for (const day of ['2025-10-05', '2025-11-05', '2025-09-01', '2025-10-15', '2025-11-02'] as Day[]) {
        const from = since === undefined ? {} : { since };
        const answer = await memory.request('calendar.past', { asOf: day, reading, ...from });
        expect(answer.seq).toBe(memory.store.seq);
        for (const view of answer.entries) views.set(view.id, view);
        for (const id of answer.removed) views.delete(id);
        const listed = await memory.request('entries.list', { asOf: day, reading });
        expect([...views.values()].sort(byId)).toEqual([...listed].sort(byId));
        const read = await memory.request('calendar.read', { asOf: day, reading });
        expect([...read.entries].sort(byId)).toEqual([...listed].sort(byId));
        since = day;
      }
      const { entries, removed } = await memory.request('calendar.past', {
        asOf: '2025-11-05' as Day,
        reading,
      });
      expect([entries, removed]).toEqual([[], []]);
    },
  );

  it('that hasn’t come anywhere is refused with today’s, and one that has somewhere is not', async () => {
    const { id } = await add('First', '2025-10-01');
    const tomorrow = '2025-11-02' as Day;
    const later = '2025-11-03' as Day;
    expect(await memory.request('entries.list', { asOf: tomorrow })).toHaveLength(1);
    for (const ask of [
      () => memory.request('calendar.read', { asOf: later }),
      () => memory.request('calendar.past', { asOf: later }),
      () => memory.request('calendar.past', { asOf: tomorrow, since: later }),
      () => memory.request('entries.list', { asOf: later }),
      () => memory.request('entries.show', { id, asOf: later }),
      () => memory.request('feeds.export', { asOf: later }),
    ])
      await expect(ask()).rejects.toMatchObject({
        code: 'invalid-input',
        message:
          '2025-11-03 hasn’t come yet: the calendar can be read as of any day up to today, 2025-11-01.',
      });
  });
});

describe('the days of the history', () => {
  it('are those on which entries changed, by either reading, and name no mistake as known', async () => {
    await add('First', '2025-10-01');
    await memory.request('settings.save', { weekStart: 7 });
    memory.clock.ms = Date.parse('2025-11-04T12:00:00Z');
    await add('Mistake', '2025-10-09');
    memory.clock.ms = Date.parse('2025-11-06T12:00:00Z');
    await memory.request('history.undo', {});
    expect(await memory.request('history.days', {})).toEqual([{ day: '2025-10-01', changes: 1 }]);
    expect(await memory.request('history.days', { reading: 'recorded' })).toEqual([
      { day: '2025-11-01', changes: 1 },
      { day: '2025-11-04', changes: 1 },
      { day: '2025-11-06', changes: 1 },
    ]);
  });
});

function byId(a: EntryView, b: EntryView): number {
  return a.id < b.id ? -1 : 1;
}
