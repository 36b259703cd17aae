import { describe, expect, it } from 'vitest';
import type { Notice } from '../../shared/contract/notices.ts';
import { aDay } from '../support/a-calendar.ts';
import { createMemoryApp } from '../support/memory-app.ts';

async function aQuietVisit() {
  const memory = await createMemoryApp();
  const entry = {
    kind: 'state-visit' as const,
    title: 'State visit',
    when: 'April 2026',
    parties: ['US', 'CN'],
  };
  const [visit] = (await memory.request('entries.add', { entry, made: aDay('2025-10-22') })).entries;
  if (visit === undefined) throw new Error('the visit was not added');
  return { ...memory, id: visit.id };
}

describe('what asks to be checked', () => {
  it('is told with the reasons, as of today and of a past day', async () => {
    const { request, id } = await aQuietVisit();
    expect(await request('entries.toCheck', {})).toMatchObject([
      { entry: { id, heard: '2025-10-22' }, nudges: [{ kind: 'no-news', day: '2025-10-22', days: 34 }] },
    ]);
    expect(await request('entries.toCheck', { asOf: aDay('2025-11-11') })).toEqual([]);
    expect(await request('entries.toCheck', { asOf: aDay('2025-11-12') })).toHaveLength(1);
    await request('settings.save', { newsDays: 40 });
    expect(await request('entries.toCheck', {})).toEqual([]);
  });

  it('is quiet once checked, without a change, and every client hears of it', async () => {
    const { app, request, store, id } = await aQuietVisit();
    const notices: Notice[] = [];
    app.subscribe((notice) => notices.push(notice));
    const { seq } = store;
    await request('entries.check', { id });
    expect(await request('entries.toCheck', {})).toEqual([]);
    expect((await request('calendar.read', {})).checked).toEqual({ [id]: '2025-11-25' });
    expect(store.seq).toBe(seq);
    await request('entries.check', { id, again: true });
    expect(await request('entries.toCheck', {})).toHaveLength(1);
    expect(notices.map(({ name, body }) => [name, body])).toEqual([
      ['entries.checked', { checked: { [id]: '2025-11-25' } }],
      ['entries.checked', { checked: {} }],
    ]);
  });

  it('forgets the notes of entries that are no more', async () => {
    const { request, id } = await aQuietVisit();
    await request('entries.check', { id });
    await request('entries.remove', { id });
    const other = { kind: 'talks' as const, title: 'Talks' };
    const [talks] = (await request('entries.add', { entry: other })).entries;
    await request('entries.check', { id: talks?.id ?? '' });
    expect(Object.keys((await request('calendar.read', {})).checked)).toEqual([talks?.id]);
  });
});
