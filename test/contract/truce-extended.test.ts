import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract/methods.ts';
import type { Day } from '../../shared/dates/day.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import { lineageOf } from '../../shared/deadlines/lineage-of.ts';
import { englishNote } from '../../shared/deadlines/preview-note.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { createMemoryApp, type MemoryApp } from '../support/memory-app.ts';

const TRUCE = 'truce' as EntryId;
const BEFORE = { T1: '-P1D', T7: '-P7D', T14: '-P14D', T30: '-P30D' };
const TO = '2025-11-10 00:01 America/New_York';

/** The truce as it stood on 11 August 2025: what has to be done before it ends, and a round that was to be held under it. */
async function aTruce(): Promise<MemoryApp> {
  const memory = await createMemoryApp('2025-08-11T20:00:00Z');
  const { request } = memory;
  const add = (entry: InputOf<'entries.add'>['entry']) =>
    request('entries.add', { entry, made: '2025-05-14' as Day });
  await add({
    id: TRUCE,
    kind: 'deadline',
    title: 'Tariff truce expires',
    when: { date: '2025-08-12', start: '00:01', zone: 'America/New_York' },
    parties: ['US', 'CN'],
    instrument: 'Executive Order 14298',
    onLapse: 'US duties on Chinese goods rise by 24 points.',
    expiry: [
      { party: 'US', at: '2025-08-12T00:01', zone: 'America/New_York' },
      { party: 'CN', at: '2025-08-14T12:01', zone: 'Asia/Shanghai' },
    ],
    alarms: [{ before: 'PT2H' }, { before: 'P7D' }],
  });
  for (const [id, offset] of Object.entries(BEFORE)) {
    await add({
      id: id as EntryId,
      kind: 'deadline',
      title: `Prepare, ${id}`,
      parties: ['US'],
      trigger: { entry: TRUCE, offset, workingDaysOf: ['US', 'CN'] },
      alarms: [{ before: 'P0D' }],
    });
  }
  await add({
    id: 'next' as EntryId,
    kind: 'talks',
    title: 'Next round',
    partOf: TRUCE,
    when: 'autumn 2025',
  });
  await add({
    id: 'held' as EntryId,
    kind: 'talks',
    title: 'Stockholm',
    partOf: TRUCE,
    parties: ['US', 'CN'],
    when: '2025-07-28/2025-07-29',
    statements: [{ by: 'US', says: 'held', made: '2025-07-29' as Day }],
  });
  return memory;
}

describe('the truce is extended', () => {
  let memory: MemoryApp;
  beforeEach(async () => {
    memory = await aTruce();
  });

  const entries = async () => (await memory.request('calendar.read', {})).entries;
  const dates = async () => {
    const all = Object.fromEntries((await entries()).map(({ id, when }) => [id, when?.date]));
    return Object.keys(BEFORE).map((id) => all[id]);
  };
  const extension = {
    id: TRUCE,
    to: TO,
    instrument: 'Executive Order 14334',
    by: 'US',
    source: { publisher: 'The White House', url: 'https://www.whitehouse.gov' },
    made: '2025-08-11' as Day,
  };

  it('computes what has to be done beforehand over working days of both states', async () => {
    expect(await dates()).toEqual(['2025-08-11', '2025-08-01', '2025-07-23', '2025-06-30']);
  });

  it('lists everything that depends on it before anything is written', async () => {
    const before = await memory.request('calendar.read', {});
    const preview = await memory.request('entries.preview', { act: 'extend', ...extension });
    expect(
      preview.entries.map(({ why, before, after }) => [
        why,
        after.title,
        before?.when?.date,
        after.when?.date,
      ]),
    ).toEqual([
      ['itself', 'Tariff truce expires', '2025-08-12', '2025-08-12'],
      ['successor', 'Tariff truce expires', undefined, '2025-11-10'],
      ['computed', 'Prepare, T1', '2025-08-11', '2025-11-07'],
      ['computed', 'Prepare, T7', '2025-08-01', '2025-10-30'],
      ['computed', 'Prepare, T14', '2025-07-23', '2025-10-21'],
      ['computed', 'Prepare, T30', '2025-06-30', '2025-09-18'],
      ['linked', 'Next round', '2025-23', '2025-23'],
    ]);
    expect(preview.notes.map(englishNote)).toEqual([
      'The expiry for CN (2025-08-14 12:01) isn’t taken over: give the new one.',
      '“Stockholm” stays with the old deadline: it is held.',
    ]);
    expect(await memory.request('calendar.read', {})).toEqual(before);
  });

  it('names the holidays of both states that were passed over', async () => {
    const preview = await memory.request('entries.preview', { act: 'extend', ...extension });
    const skipped = preview.entries.find(({ after }) => after.id === 'T30')?.skipped ?? [];
    const off = (state: string) => skipped.filter((day) => day.state === state).map(({ day }) => day);
    expect(off('US')).toContain('2025-10-13');
    expect(off('CN')).toEqual(expect.arrayContaining(['2025-10-01', '2025-10-03', '2025-10-08']));
    expect(skipped).toContainEqual({ day: '2025-11-08', name: 'weekend' });
  });

  it('takes the old alarms away and plans new ones, in the preview and in the feed', async () => {
    const preview = await memory.request('entries.preview', { act: 'extend', ...extension });
    const [old, successor, prepare] = preview.entries.map(({ alarms }) => alarms);
    expect(old).toEqual({ gone: ['2025-08-12T02:01:00Z', '2025-08-14T02:01:00Z'], planned: [] });
    expect(successor).toEqual({ gone: [], planned: ['2025-11-03T05:01:00Z', '2025-11-10T03:01:00Z'] });
    expect(prepare?.planned).toEqual(['2025-11-07T09:00:00Z']);

    await memory.request('entries.extend', extension);
    const { content } = await memory.request('feeds.export', { format: 'ics' });
    const event = (uid: string) =>
      content.split('BEGIN:VEVENT').find((part) => part.includes(`\nUID:${uid}@`)) ?? '';
    const [successorId] = (await entries()).filter((entry) => entry.extends === TRUCE).map(({ id }) => id);
    expect(event(TRUCE)).not.toContain('BEGIN:VALARM');
    expect(event(String(successorId)).match(/BEGIN:VALARM/g)).toHaveLength(2);
    expect(event('T1')).toContain('TRIGGER;VALUE=DATE-TIME:20251107T090000Z');
  });

  it('falls due at one instant, which both sides’ clocks show', async () => {
    const [extended] = await memory.request('entries.extend', extension);
    expect(extended?.instant).toBe('2025-11-10T05:01:00Z');
    expect(localTime(extended?.instant ?? never(), 'Asia/Shanghai')).toEqual({
      day: '2025-11-10',
      time: '13:01',
    });
    expect(extended?.expiry).toEqual([{ party: 'US', at: '2025-11-10T00:01', zone: 'America/New_York' }]);
    expect(extended?.onLapse).toBe('US duties on Chinese goods rise by 24 points.');
    expect(extended?.statements).toMatchObject([
      { by: 'US', says: 'announces', date: '2025-11-10', made: '2025-08-11' },
    ]);
  });

  it('does what it said beforehand, and gives all that moved', async () => {
    const preview = await memory.request('entries.preview', { act: 'extend', ...extension });
    const moved = await memory.request('entries.extend', extension);
    const promised = preview.entries.map(({ after }) => after);
    expect(alike(moved)).toEqual(alike([promised[1], promised[0], ...promised.slice(2)]));
  });

  it('shows the chain, and keeps a date printed elsewhere as a rival with its zone', async () => {
    const [extended] = await memory.request('entries.extend', extension);
    const id = extended?.id ?? never();
    const expiry = [
      ...(extended?.expiry ?? []),
      { party: 'CN', at: '2025-11-10T13:01', zone: 'Asia/Shanghai' },
    ];
    await memory.request('statements.say', {
      id,
      by: 'CN',
      says: 'confirms',
      made: '2025-08-12' as Day,
      date: '2025-11-10',
    });
    await memory.request('entries.edit', { id, set: { expiry }, made: '2025-08-12' as Day });
    const outlet = { id, by: 'Pacific Wire', says: 'announces', made: '2025-08-12' as Day } as const;
    await memory.request('statements.say', { ...outlet, date: '2025-11-09' });

    const all = await entries();
    const byId = new Map(all.map((entry) => [entry.id, entry]));
    const truce = byId.get(id) ?? never();
    expect(lineageOf(truce, byId).map(({ when }) => when?.date)).toEqual(['2025-08-12', '2025-11-10']);
    expect(truce.standing).toBe('agreed');
    expect(truce.statements.at(-1)).toMatchObject({ by: 'Pacific Wire', currency: 'rival' });
    expect(truce.statements.at(-1)?.sameMomentIn).toBe('America/Los_Angeles');
  });

  it('is taken back by one undo and put on again by one redo', async () => {
    const before = await entries();
    await memory.request('entries.extend', extension);
    const after = await entries();
    await memory.request('history.undo', {});
    expect(unrevised(await entries())).toEqual(unrevised(before));
    await memory.request('history.redo', {});
    expect(unrevised(await entries())).toEqual(unrevised(after));
  });
});

/** Views but for how often they changed. */
function unrevised(views: readonly EntryView[]) {
  return views
    .map(({ revision: _, modified: __, ...view }) => view)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Views without the ids that are drawn anew each time, nor what holds one. */
function alike(views: readonly (EntryView | undefined)[]) {
  return views.map((view) => {
    const text = JSON.stringify(view, (key, value) =>
      key === 'revision' || key === 'modified' ? undefined : value,
    );
    return text.replaceAll(/"id\d{6}"/g, '"new"');
  });
}

function never(): never {
  throw new Error('nothing there');
}
