import { beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '../../shared/dates/day.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { aDay } from '../support/a-calendar.ts';
import { createMemoryApp, type MemoryApp } from '../support/memory-app.ts';

/** What is shown of an entry, but for what counts changes. */
function shown({ revision: _, modified: __, ...view }: EntryView) {
  return view;
}

async function imported(content: string, now = '2026-09-01T12:00:00Z'): Promise<MemoryApp> {
  const other = await createMemoryApp(now);
  const { taken, refused } = await other.request('entries.import', { as: 'json', content, accept: true });
  expect([taken, refused]).toEqual([true, []]);
  return other;
}

async function only({ request }: MemoryApp, asOf?: Day): Promise<EntryView> {
  const [view, ...others] = await request('entries.list', asOf === undefined ? {} : { asOf });
  if (view === undefined || others.length > 0) throw new Error('one entry expected');
  return view;
}

describe('a visit that slipped, exported and imported into another calendar', () => {
  let memory: MemoryApp;
  beforeEach(async () => {
    memory = await createMemoryApp('2026-03-30T12:00:00Z');
    const { request } = memory;
    const { entries } = await request('entries.add', {
      entry: {
        kind: 'state-visit',
        title: 'Trump–Xi state visit',
        parties: ['US', 'CN'],
        when: '2026-04',
        statements: [{ by: 'US', says: 'announces', made: aDay('2025-11-24'), date: '2026-04' }],
      },
      made: aDay('2025-11-24'),
    });
    const id = entries[0]?.id ?? '';
    const dated = { made: aDay('2026-03-05') };
    await request('statements.say', {
      id,
      by: 'CN',
      says: 'confirms',
      date: '2026-04-14/2026-04-16',
      ...dated,
    });
    await request('entries.edit', { id, set: { when: '2026-04-14/2026-04-16' }, ...dated });
    const slipped = { made: aDay('2026-03-30') };
    const date = '[2026-05-11..2026-05-20]';
    await request('statements.say', { id, by: 'US', says: 'postpones', date, ...slipped });
    await request('entries.edit', { id, set: { when: 'mid-May 2026' }, reason: 'Talks drag on', ...slipped });
  });

  const exported = async (from: MemoryApp) =>
    (await from.request('feeds.export', { format: 'json' })).content;

  it('has the same standing, badge and slips there, and again when exported once more', async () => {
    const before = await only(memory);
    expect(before).toMatchObject({ standing: 'one-sided', badge: '1 of 2' });
    expect(before.slips).toMatchObject([
      { known: '2026-03-05', from: '2026-04', to: '2026-04-14/2026-04-16' },
      { known: '2026-03-30', to: '[2026-05-11..2026-05-20]', reason: 'Talks drag on', by: 'US' },
    ]);
    const other = await imported(await exported(memory));
    expect(shown(await only(other))).toEqual(shown(before));
    expect(shown(await only(await imported(await exported(other))))).toEqual(shown(before));
  });

  it('was there as of each day what it was here, and one undo takes it out again', async () => {
    const other = await imported(await exported(memory));
    for (const day of ['2025-11-24', '2026-03-05', '2026-03-29'].map(aDay)) {
      const { standing, badge, when, slips } = await only(memory, day);
      expect(await only(other, day)).toMatchObject({ standing, badge, slips, when: { date: when?.date } });
    }
    await other.request('history.undo', {});
    expect(await other.request('entries.list', {})).toEqual([]);
  });

  it('comes back so into the calendar that it was removed from', async () => {
    const before = await only(memory);
    const content = await exported(memory);
    await memory.request('entries.remove', { id: before.id });
    await memory.request('entries.import', { as: 'json', content, accept: true });
    const { statements, standing, badge, slips } = await only(memory);
    expect({ standing, badge, slips }).toEqual({
      standing: before.standing,
      badge: before.badge,
      slips: before.slips,
    });
    expect(statements.map(({ currency }) => currency)).toEqual(['stale', 'stale', 'current']);
  });

  it('keeps a claim that contradicts the date since the very day it was set', async () => {
    const { id } = await only(memory);
    const rival = { by: 'CN', says: 'confirms', date: '2026-06', made: aDay('2026-03-30') } as const;
    await memory.request('statements.say', { id, ...rival });
    const before = await only(memory);
    expect(before.statements.at(-1)?.currency).toBe('rival');
    expect(shown(await only(await imported(await exported(memory))))).toEqual(shown(before));
  });

  it.each([
    ['don’t lead to the date', { when: '2026-07' }],
    ['lie ahead', { slips: [{ known: '2030-01-01', from: '2026-04', to: '2026-05', move: 'later' }] }],
    ['name no date', { slips: [{ known: '2026-03-30', from: 'soon', to: '2026-05', move: 'later' }] }],
    ['aren’t slips', { slips: 'twice' }],
  ])('is taken without its slips where they %s', async (_, change) => {
    const [entry] = JSON.parse(await exported(memory));
    const content = JSON.stringify([{ ...entry, when: '2026-05', ...change }]);
    expect((await only(await imported(content))).slips).toEqual([]);
  });
});
