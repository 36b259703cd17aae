import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../shared/contract/notices.ts';
import type { EntryInput } from '../../../shared/entries/entry-input.ts';
import type { EntryId } from '../../../shared/entries/ids.ts';
import { aDay } from '../../support/a-calendar.ts';
import { createMemoryApp } from '../../support/memory-app.ts';

describe('entries', () => {
  it('are added from a line, with what was understood said', async () => {
    const { request } = await createMemoryApp();
    const { entries, understood } = await request('entries.add', {
      line: 'Trump–Xi summit, Beijing, April 2026',
    });
    expect(entries).toMatchObject([
      { kind: 'summit', when: { date: '2026-04', said: 'April 2026' }, exact: false, standing: 'expected' },
    ]);
    expect(entries[0]?.window).toEqual({ from: '2026-04-01', to: '2026-04-30' });
    expect(entries[0]?.venue).toMatchObject({ city: 'Beijing', country: 'CN', zone: 'Asia/Shanghai' });
    expect(understood.length).toBeGreaterThan(1);
  });

  it('are edited field by field, and an edit that changes nothing writes nothing', async () => {
    const { request, store } = await createMemoryApp();
    const [entry] = (await request('entries.add', { entry: { kind: 'talks', title: 'Round 1' } })).entries;
    const id = entry?.id ?? '';
    await request('entries.edit', {
      id,
      set: { title: 'Round 2', when: '14 April 2026', tracks: ['Truce'] },
    });
    const before = store.seq;
    const [same] = await request('entries.edit', { id, set: { title: 'Round 2', tracks: ['truce'] } });
    expect(store.seq).toBe(before);
    expect(same).toMatchObject({ title: 'Round 2', tracks: ['Truce'], when: { date: '2026-04-14' } });
  });

  it('keep their hour when they are moved to another day, and lose it when they become vague', async () => {
    const { request } = await createMemoryApp();
    const entry = {
      kind: 'call',
      title: 'Call',
      when: { date: '2025-11-24', start: '21:00', zone: 'Asia/Shanghai' },
    } as const;
    const id = (await request('entries.add', { entry })).entries[0]?.id ?? '';
    const [moved] = await request('entries.edit', { id, set: { when: '2025-11-26' } });
    expect(moved).toMatchObject({
      when: { date: '2025-11-26', start: '21:00' },
      instant: '2025-11-26T13:00:00Z',
    });
    const [vague] = await request('entries.edit', { id, set: { when: 'December 2025' } });
    expect(vague?.when).toEqual({ date: '2025-12', said: 'December 2025' });
  });

  it.each([
    ['a time without a clock', { when: { date: '2026-04-14', start: '10:00' } }, /Whose clock/],
    ['a time on a vague date', { when: { date: '2026-04', start: '10:00', zone: 'UTC' } }, /no exact day/],
    [
      'an end before the start',
      { when: { date: '2026-04-14', start: '10:00', end: '09:00', zone: 'UTC' } },
      /not after it starts/,
    ],
    ['an entry that extends nothing', { extends: 'nothing' }, /no such entry/],
    ['a venue that nobody knows', { venue: 'Xyzzyville' }, /Xyzzyville/],
    ['a date that isn’t one', { when: 'next Tuesdayish' }, /Tuesdayish/],
  ])('refuse %s, and leave the calendar as it was', async (_what, fields, reason) => {
    const { request, store } = await createMemoryApp();
    const asked = request('entries.add', {
      entry: { kind: 'deadline', title: 'Expiry', ...fields } as never,
    });
    await expect(asked).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringMatching(reason),
    });
    expect(store.seq).toBe(0);
  });

  it('that are removed leave what hung on them hanging on what they hung on themselves', async () => {
    const { request } = await createMemoryApp();
    const add = async (entry: EntryInput) => (await request('entries.add', { entry })).entries[0]?.id;
    const gathering = await add({ kind: 'multilateral', title: 'APEC', parties: ['KR'] });
    const meeting = await add({ kind: 'bilateral', title: 'Busan', ...(gathering && { partOf: gathering }) });
    const first = await add({ kind: 'deadline', title: 'Truce', when: { date: '2025-08-12' } });
    const [second] = await request('entries.extend', { id: first ?? '', to: '2025-11-10' });
    const [third] = await request('entries.extend', { id: second?.id ?? '', to: '2026-11-10' });
    await request('entries.remove', { id: gathering ?? '' });
    await request('entries.remove', { id: second?.id ?? '' });
    const [edited] = await request('entries.edit', { id: meeting ?? '', set: { title: 'Gimhae' } });
    expect(edited).toMatchObject({ title: 'Gimhae' });
    expect(edited?.partOf).toBeUndefined();
    expect(await request('entries.show', { id: third?.id ?? '' })).toMatchObject({ extends: first });
    await request('history.undo', {});
    await request('history.undo', {});
    expect(await request('entries.show', { id: third?.id ?? '' })).toMatchObject({ extends: second?.id });
  });

  it('have a history even when they are gone', async () => {
    const { request } = await createMemoryApp();
    const id = (await request('entries.add', { line: 'Talks, Madrid' })).entries[0]?.id ?? '';
    await request('entries.remove', { id });
    const whats = (await request('entries.history', { id })).map(({ what }) => what);
    expect(whats).toEqual(['entry.created', 'entry.removed']);
  });

  it('are edited after what was known of a later day, where the edit names none', async () => {
    const { request, clock } = await createMemoryApp();
    const id = (await request('entries.add', { line: 'Talks, Madrid' })).entries[0]?.id ?? '';
    await request('entries.edit', { id, set: { title: 'Typed on a clock that is ahead' } });
    clock.ms -= 40 * 86_400_000;
    expect(await request('entries.edit', { id, set: { title: 'Right' } })).toMatchObject([
      { title: 'Right' },
    ]);
  });

  it('can be found by the beginning of their id', async () => {
    const { request } = await createMemoryApp();
    await request('entries.add', { entry: { id: 'alpha-1' as never, kind: 'talks', title: 'A' } });
    await request('entries.add', { entry: { id: 'alpha-2' as never, kind: 'talks', title: 'B' } });
    await expect(request('entries.show', { id: 'alpha' })).rejects.toMatchObject({ code: 'conflict' });
    await expect(request('entries.show', { id: 'beta' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(request('entries.show', { id: 'alpha-2' })).resolves.toMatchObject({ title: 'B' });
  });
});

describe('a deadline', () => {
  it('is extended to a new one that keeps its hour, and is then superseded', async () => {
    const { request } = await createMemoryApp();
    const when = { date: '2025-11-10', start: '00:01', zone: 'America/New_York' };
    const id =
      (await request('entries.add', { entry: { kind: 'deadline', title: 'Truce', when } })).entries[0]?.id ??
      '';
    const [extension, old] = await request('entries.extend', {
      id,
      to: '10 November 2026',
      instrument: 'An order',
    });
    expect(extension).toMatchObject({ extends: id, instant: '2026-11-10T05:01:00Z', instrument: 'An order' });
    expect(old).toMatchObject({ id, supersededBy: extension?.id });
    await expect(request('entries.extend', { id, to: '2027-11-10' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(request('entries.extend', { id: extension?.id ?? '', to: '2026-01-01' })).rejects.toThrow(
      /lies before/,
    );
    await request('history.undo', {});
    expect(await request('entries.show', { id })).not.toHaveProperty('supersededBy');
  });
});

describe('undo and redo', () => {
  it('name the entry that an act was made for before those that moved along', async () => {
    const { request } = await createMemoryApp();
    const added = async (entry: EntryInput) => (await request('entries.add', { entry })).entries[0]?.id ?? '';
    const truce = await added({ kind: 'deadline', title: 'Truce', when: { date: '2025-11-10' } });
    const trigger = { entry: truce as EntryId, offset: '-P7D' } as const;
    const task = await added({ kind: 'deadline', title: 'Brief the editors', trigger });
    const [next] = await request('entries.extend', { id: truce, to: '2026-11-10' });
    const ids = (entries: readonly { readonly id: EntryId }[]) => entries.map(({ id }) => id);
    expect(ids(await request('history.undo', {}))).toEqual([truce, task]);
    expect(ids(await request('history.redo', {}))).toEqual([next?.id, truce, task]);
    await request('history.undo', {});
    await request('entries.remove', { id: truce });
    expect(ids(await request('history.undo', {}))).toEqual([truce, task]);
  });

  it('take back whole acts, one after another, and put them on again', async () => {
    const { request } = await createMemoryApp();
    await expect(request('history.undo', {})).rejects.toMatchObject({ code: 'conflict' });
    const id =
      (await request('entries.add', { entry: { kind: 'talks', title: 'First', tracks: ['Truce'] } }))
        .entries[0]?.id ?? '';
    await request('entries.edit', { id, set: { title: 'Second' } });
    expect(await request('history.undo', {})).toMatchObject([{ title: 'First' }]);
    expect(await request('history.undo', {})).toEqual([]);
    expect((await request('calendar.read', {})).tracks).toEqual([]);
    expect(await request('history.redo', {})).toMatchObject([{ title: 'First', tracks: ['Truce'] }]);
    expect(await request('history.redo', {})).toMatchObject([{ title: 'Second' }]);
    await expect(request('history.redo', {})).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('statements', () => {
  it('count as known from the day they were made', async () => {
    const { request } = await createMemoryApp();
    const entry = {
      kind: 'bilateral',
      title: 'Busan',
      parties: ['US', 'CN'],
      when: '2025-10-30',
    } satisfies EntryInput;
    const id = (await request('entries.add', { entry })).entries[0]?.id ?? '';
    await request('statements.say', { id, by: 'US', says: 'announces', made: aDay('2025-10-23') });
    const on = (asOf: string) => request('entries.list', { asOf: aDay(asOf) });
    expect(await on('2025-10-22')).toEqual([]);
    expect(await on('2025-10-24')).toMatchObject([{ standing: 'one-sided', badge: '1 of 2' }]);
    const statement = (await request('entries.show', { id })).statements[0];
    await request('statements.withdraw', {
      entry: id as never,
      statement: statement?.id as never,
      reason: 'misheard',
    });
    expect(await request('entries.show', { id })).toMatchObject({
      standing: 'expected',
      statements: [{ withdrawn: { reason: 'misheard' } }],
    });
    expect(await on('2025-10-24')).toMatchObject([{ standing: 'one-sided' }]);
  });

  it('can’t be made on a day that hasn’t come', async () => {
    const { request } = await createMemoryApp();
    const id = (await request('entries.add', { entry: { kind: 'talks', title: 'T' } })).entries[0]?.id ?? '';
    const said = request('statements.say', { id, by: 'US', says: 'expects', made: aDay('2025-12-24') });
    await expect(said).rejects.toThrow(/hasn’t come yet/);
  });
});

describe('an import', () => {
  const good = {
    kind: 'talks',
    title: 'Round 6',
    venue: 'Geneva',
    tracks: ['Truce'],
    when: '2026-04-14/2026-04-16',
  };

  it('shows what it would take, and writes nothing until it is accepted', async () => {
    const { request, store } = await createMemoryApp();
    const content = JSON.stringify([good, { kind: 'call', title: 'Call', tracks: ['Truce'] }]);
    const shown = await request('entries.import', { as: 'json', content, accept: false });
    expect(shown).toMatchObject({
      taken: false,
      refused: [],
      entries: [{ title: 'Round 6' }, { title: 'Call' }],
    });
    expect(store.seq).toBe(0);
    const taken = await request('entries.import', { as: 'json', content, accept: true });
    expect(taken.taken).toBe(true);
    expect((await request('calendar.read', {})).tracks).toHaveLength(1);
    await request('history.undo', {});
    expect(await request('entries.list', {})).toEqual([]);
  });

  it('of JSON is taken whole or not at all', async () => {
    const { request, store } = await createMemoryApp();
    const content = JSON.stringify([good, { ...good, when: 'some day' }, { ...good, wen: '2026' }]);
    const report = await request('entries.import', { as: 'json', content, accept: true });
    expect(report.taken).toBe(false);
    expect(report.refused.map(({ reason }) => reason).join(' ')).toMatch(/wen/);
    expect(store.seq).toBe(0);
  });

  it('of what was listed gives the same calendar elsewhere, whatever the order of parts and wholes', async () => {
    const first = await createMemoryApp();
    await first.request('sample.add', {});
    const listed = await first.request('entries.list', {});
    const second = await createMemoryApp();
    const content = JSON.stringify(listed.toReversed());
    const report = await second.request('entries.import', { as: 'json', content, accept: true });
    expect(report.refused).toEqual([]);
    const again = await second.request('entries.list', {});
    const essence = (entries: typeof listed) =>
      entries.map(({ id, title, window, instant, standing }) => ({ id, title, window, instant, standing }));
    expect(essence(again)).toEqual(essence(listed));
  });
});

describe('a past day', () => {
  it('shows an entry by the beginning of its id, by the same rule as today', async () => {
    const { request } = await createMemoryApp();
    await request('entries.add', { entry: { id: 'alpha-1' as never, kind: 'talks', title: 'A' } });
    const asOf = aDay('2025-11-25');
    await expect(request('entries.show', { id: 'alpha', asOf })).resolves.toMatchObject({ title: 'A' });
    await expect(request('entries.show', { id: '', asOf })).rejects.toMatchObject({ code: 'not-found' });
    await expect(request('entries.show', { id: 'alpha', asOf: aDay('2025-11-24') })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the sample', () => {
  it('goes in one act, with its tracks and venues, and comes back with one undo', async () => {
    const { request } = await createMemoryApp();
    await request('sample.add', {});
    await expect(request('sample.add', {})).rejects.toMatchObject({ code: 'conflict' });
    const before = await request('entries.list', {});
    expect(before.length).toBeGreaterThan(15);
    await request('sample.remove', {});
    expect(await request('calendar.read', {})).toMatchObject({ entries: [], tracks: [], venues: [] });
    await request('history.undo', {});
    expect(await request('entries.list', {})).toHaveLength(before.length);
  });
});

describe('tracks and venues', () => {
  it('are looked at when their turn comes, so that two at once can’t contradict each other', async () => {
    const { request } = await createMemoryApp();
    const place = { city: 'Geneva', country: 'CH', lat: 46.2, lon: 6.1, zone: 'Europe/Zurich' };
    const venue = await request('venues.save', { name: 'Palais', ...place });
    const entry = { kind: 'talks', title: 'Round 1', venue: 'Palais' } as const;
    const [added, removed] = await Promise.allSettled([
      request('entries.add', { entry }),
      request('venues.remove', { id: venue.id }),
    ]);
    expect([added.status, removed.status]).toEqual(['fulfilled', 'rejected']);
    const twice = [request('tracks.save', { name: 'Truce' }), request('tracks.save', { name: 'truce' })];
    expect((await Promise.allSettled(twice)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });
});

describe('notices', () => {
  it('tell every client that nothing can be written any more', async () => {
    const { app, request, files } = await createMemoryApp();
    await request('entries.add', { line: 'Talks, Madrid' });
    const heard: Notice[] = [];
    app.subscribe((notice) => heard.push(notice));
    files.trouble.failFlush = true;
    await expect(request('entries.add', { line: 'Talks, London' })).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(heard).toMatchObject([{ name: 'status.changed', body: { readOnly: expect.any(String) } }]);
  });

  it('reach the others where one client fails, and the act is done all the same', async () => {
    const { app, request } = await createMemoryApp();
    const heard: Notice[] = [];
    app.subscribe(() => {
      throw new Error('this window is gone');
    });
    app.subscribe((notice) => heard.push(notice));
    const { entries } = await request('entries.add', { line: 'Talks, Madrid' });
    expect(entries).toHaveLength(1);
    expect(heard).toHaveLength(1);
  });

  it('tell each client what looks different after an act, with no gap between one and the next', async () => {
    const { app, request } = await createMemoryApp();
    const notices: Notice[] = [];
    app.subscribe((notice) => notices.push(notice));
    const id =
      (await request('entries.add', { entry: { kind: 'talks', title: 'T', tracks: ['Truce'] } })).entries[0]
        ?.id ?? '';
    const track = (await request('calendar.read', {})).tracks[0];
    await request('tracks.save', { id: track?.id as never, name: 'The truce' });
    await request('entries.remove', { id });
    const changed = notices.flatMap((notice) => (notice.name === 'calendar.changed' ? [notice.body] : []));
    expect(changed.map(({ from, seq }) => [from, seq])).toEqual([
      [0, 2],
      [2, 3],
      [3, 4],
    ]);
    expect(changed[1]).toMatchObject({
      entries: [{ id, tracks: ['The truce'], revision: 2 }],
      tracks: [{ name: 'The truce' }],
    });
    expect(changed[2]).toMatchObject({ entries: [], removed: [id] });
  });
});
