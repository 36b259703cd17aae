import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract/methods.ts';
import { englishNote } from '../../shared/deadlines/preview-note.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { aDay } from '../support/a-calendar.ts';
import { createMemoryApp, type MemoryApp } from '../support/memory-app.ts';

type Input = NonNullable<InputOf<'entries.add'>['entry']>;

const A = 'aaaa' as EntryId;
const B = 'bbbb' as EntryId;
const C = 'cccc' as EntryId;
const D = 'dddd' as EntryId;

describe('a date that is computed from another one', () => {
  let memory: MemoryApp;
  beforeEach(async () => {
    memory = await createMemoryApp();
  });

  const add = (entry: Partial<Input> & { readonly id: EntryId }) =>
    memory.request('entries.add', {
      entry: { kind: 'deadline', title: entry.id, ...entry },
      made: aDay('2025-11-01'),
    });
  const show = (id: EntryId) => memory.request('entries.show', { id });
  const when = async (id: EntryId) => (await show(id)).when;
  const edit = (id: EntryId, set: InputOf<'entries.edit'>['set'], more: object = {}) =>
    memory.request('entries.edit', { id, set, ...more });
  const after = (entry: EntryId, offset = 'P10D') => ({ trigger: { entry, offset } });

  it('moves with it, and so does what hangs on that in turn, with its hour, zone and reason', async () => {
    await add({ id: A, when: '2026-03-01' });
    await add({
      id: B,
      ...after(A),
      when: { date: '2026-01-01', start: '09:00', zone: 'Asia/Shanghai' },
    });
    await add({ id: C, ...after(B, '-P1D') });
    expect(await when(B)).toEqual({ date: '2026-03-11', start: '09:00', zone: 'Asia/Shanghai' });
    expect((await show(B)).slips).toEqual([]);

    const moved = await edit(A, { when: '2026-04-01' }, { reason: 'misread', made: aDay('2025-11-20') });
    expect(moved.map(({ id, when: to }) => [id, to?.date])).toEqual([
      [A, '2026-04-01'],
      [B, '2026-04-11'],
      [C, '2026-04-10'],
    ]);
    expect((await show(B)).when?.start).toBe('09:00');
    expect((await show(C)).slips).toMatchObject([
      { known: '2025-11-20', from: '2026-03-10', to: '2026-04-10', days: 31, reason: 'misread' },
    ]);
    await memory.request('history.undo', {});
    expect([await when(A), await when(B), await when(C)].map((each) => each?.date)).toEqual([
      '2026-03-01',
      '2026-03-11',
      '2026-03-10',
    ]);
  });

  it('becomes vague with it, and keeps its hour for when it is exact again', async () => {
    await add({ id: A, when: '2026-03-01' });
    await add({ id: B, ...after(A), when: { date: '2026-01-01', start: '09:00', zone: 'Asia/Shanghai' } });
    await edit(A, { when: '2026-04' });
    expect(await when(B)).toEqual({
      date: '[2026-04-11..2026-05-10]',
      start: '09:00',
      zone: 'Asia/Shanghai',
    });
    await edit(B, { title: 'Another title' });
    await edit(A, { when: '2026-04-02' });
    expect((await show(B)).instant).toBe('2026-04-12T01:00:00Z');
  });

  it('is lost where its trigger has none any more, and kept as given where it has none yet', async () => {
    await add({ id: A });
    await add({ id: B, ...after(A), when: '2026-05-05' });
    expect((await when(B))?.date).toBe('2026-05-05');
    await edit(A, { when: '2026-03-01' });
    expect((await when(B))?.date).toBe('2026-03-11');
    await edit(A, {}, { unset: ['when'] });
    expect(await when(B)).toBeUndefined();
  });

  it('stays where its entry is held or cancelled, or was extended', async () => {
    await add({ id: A, when: '2026-03-01' });
    const said = { by: 'US', made: aDay('2025-11-10') };
    await add({ id: B, ...after(A), parties: ['US'], statements: [{ ...said, says: 'cancels' }] });
    await add({ id: C, ...after(A) });
    await add({ id: D, ...after(A, 'P1D') });
    await memory.request('entries.extend', { id: C, to: '2026-12-31' });
    const moved = await edit(A, { when: '2026-04-01' });
    expect(moved.map(({ id }) => id)).toEqual([A, D]);
    expect([(await when(B))?.date, (await when(C))?.date]).toEqual(['2026-03-11', '2026-03-11']);
  });

  it('isn’t overruled by what was known of its entry later than the move was', async () => {
    await add({ id: A, when: '2026-03-01' });
    await add({ id: B, when: '2026-01-01' });
    await edit(B, { trigger: { entry: A, offset: 'P10D' } }, { made: aDay('2025-11-24') });
    await edit(A, { when: '2026-04-01' }, { made: aDay('2025-11-10') });
    expect((await when(B))?.date).toBe('2026-04-11');
    expect((await show(B)).slips.at(-1)?.known).toBe('2025-11-24');
  });

  it('follows what is known last of its trigger, not what is typed last', async () => {
    await add({ id: A, when: '2026-03-01' });
    await add({ id: B, ...after(A) });
    await edit(A, { when: '2026-04-01' }, { made: aDay('2025-11-20') });
    await edit(A, { when: '2026-06-01' }, { made: aDay('2025-11-10') });
    expect([(await when(A))?.date, (await when(B))?.date]).toEqual(['2026-04-01', '2026-04-11']);
  });

  it('follows a correction of the holidays, which one undo takes back', async () => {
    await add({ id: A, when: '2026-03-02' });
    await add({ id: B, trigger: { entry: A, offset: 'P1D', workingDaysOf: ['US'] } });
    await add({ id: C, ...after(B, 'P1D') });
    expect((await when(B))?.date).toBe('2026-03-03');
    const holidays = [{ state: 'US', day: aDay('2026-03-03'), works: false, name: 'Snow' }];
    const { moved } = await memory.request('holidays.correct', {
      states: ['US'],
      day: aDay('2026-03-03'),
      works: false,
      name: 'Snow',
    });
    expect(moved.map(({ before, after: is }) => [is.id, before.when?.date, is.when?.date])).toEqual([
      [B, '2026-03-03', '2026-03-04'],
      [C, '2026-03-04', '2026-03-05'],
    ]);
    expect((await memory.request('calendar.read', {})).settings.holidays).toEqual(holidays);
    expect([(await when(B))?.date, (await when(C))?.date]).toEqual(['2026-03-04', '2026-03-05']);
    await memory.request('history.undo', {});
    expect([(await when(B))?.date, (await when(C))?.date]).toEqual(['2026-03-03', '2026-03-04']);
  });

  it('is computed among entries of one file, whatever their order', async () => {
    const entries: readonly (Partial<Input> & { id: string })[] = [
      { id: C, ...after(B, 'P1D') },
      { id: B, ...after(A), when: { date: '2020-01-01', start: '10:00', zone: 'Europe/Paris' } },
      { id: A, when: '2026-03-01' },
    ];
    const content = JSON.stringify(entries.map((entry) => ({ kind: 'deadline', title: 'T', ...entry })));
    const asked = { as: 'json', content } as const;
    const shown = await memory.request('entries.import', { ...asked, accept: false });
    expect(shown.entries.map((entry) => entry.when?.date)).toEqual([
      '2026-03-01',
      '2026-03-11',
      '2026-03-12',
    ]);
    const { taken } = await memory.request('entries.import', { ...asked, accept: true });
    expect(taken).toBe(true);
    expect((await show(B)).instant).toBe('2026-03-11T09:00:00Z');
    expect((await show(C)).slips).toEqual([]);
  });

  it('of a held entry comes back from an export as it was', async () => {
    await add({ id: A, when: '2026-03-01' });
    await add({
      id: B,
      ...after(A, '-P200D'),
      parties: ['US'],
      statements: [{ by: 'US', says: 'held', made: aDay('2025-11-10') }],
    });
    await edit(A, { when: '2026-02-01' });
    const { content } = await memory.request('feeds.export', { format: 'json' });
    const other = await createMemoryApp();
    await other.request('entries.import', { as: 'json', content, accept: true });
    expect((await other.request('entries.show', { id: B })).when?.date).toBe((await when(B))?.date);
  });

  it('can’t be given by hand, unless its trigger goes', async () => {
    await add({ id: A, when: '2026-03-01' });
    await add({ id: B, ...after(A) });
    await expect(edit(B, { when: '2026-03-12' })).rejects.toThrow('is computed from another entry');
    await expect(edit(B, {}, { unset: ['when'] })).rejects.toThrow('is computed from another entry');
    await edit(B, { when: '2026-03-11', start: '10:00', zone: 'Asia/Shanghai' });
    await edit(B, { when: '2026-03-12' }, { unset: ['trigger'] });
    await edit(A, { when: '2026-08-01' });
    expect((await when(B))?.date).toBe('2026-03-12');
  });

  it('stays as it is where its trigger is removed', async () => {
    await add({ id: A, when: '2026-03-01' });
    await add({ id: B, ...after(A) });
    await memory.request('entries.remove', { id: A });
    const { when: kept, trigger } = await show(B);
    expect([kept?.date, trigger]).toEqual(['2026-03-11', undefined]);
  });

  it('may not put an extension before what it extends', async () => {
    await add({ id: A, when: '2026-03-01' });
    await add({ id: B, when: '2026-03-05' });
    await add({ id: C, extends: B, ...after(A) });
    await expect(edit(A, { when: '2026-01-01' })).rejects.toThrow('lies before');
    expect((await when(A))?.date).toBe('2026-03-01');
  });

  it('is refused where the days off leave no working day, saying whose', async () => {
    await add({ id: A, when: '2026-03-01' });
    const holidays = Array.from({ length: 400 }, (_, index) => ({
      state: 'US',
      day: aDay(new Date(Date.UTC(2026, 1, 1 + index)).toISOString().slice(0, 10)),
      works: false,
    }));
    await memory.request('settings.save', { holidays });
    const trigger = { entry: A, offset: 'P1D', workingDaysOf: ['US'] };
    await expect(add({ id: B, trigger })).rejects.toThrow('US have no working day');
  });

  it('says in a preview whose holidays it doesn’t know', async () => {
    await add({ id: A, when: '2026-03-01' });
    await add({ id: B, trigger: { entry: A, offset: 'P3D', workingDaysOf: ['MO'] } });
    const preview = await memory.request('entries.preview', {
      act: 'edit',
      id: A,
      set: { when: '2026-04-02' },
    });
    expect(preview.entries.map(({ why, after: then }) => [why, then.id, then.when?.date])).toEqual([
      ['itself', A, '2026-04-02'],
      ['computed', B, '2026-04-07'],
    ]);
    expect(preview.notes).toEqual([{ about: 'without-table', parties: ['MO'] }]);
  });
});

describe('taking a deadline’s place', () => {
  let memory: MemoryApp;
  beforeEach(async () => {
    memory = await createMemoryApp();
    const { request } = memory;
    await request('entries.add', {
      entry: {
        id: A,
        kind: 'deadline',
        title: 'Truce',
        when: { date: '2026-11-10', start: '00:01', zone: 'America/New_York' },
        parties: ['US'],
        notes: 'old notes',
        instrument: 'old order',
        onLapse: 'Duties rise',
        expiry: [
          { party: 'US', at: '2026-11-10T00:01', zone: 'America/New_York' },
          { party: 'CN', at: '2026-11-10', zone: 'Asia/Shanghai' },
        ],
      },
    });
    await request('entries.add', {
      entry: { id: B, kind: 'deadline', title: 'Task', trigger: { entry: A, offset: '-P7D' } },
    });
  });

  it.each([
    ['2027-02-10', '2027-02-10', '00:01', 'America/New_York'],
    ['90 days', '2027-02-08', '00:01', 'America/New_York'],
    ['2027-02-10 12:00 Beijing', '2027-02-10', '12:00', 'Asia/Shanghai'],
    ['February 2027', '2027-02', undefined, 'America/New_York'],
  ])('to “%s”', async (to, date, start, zone) => {
    const [extended] = await memory.request('entries.extend', { id: A, to });
    expect(extended?.when).toMatchObject({ date, ...(start === undefined ? {} : { start }), zone });
    expect(extended?.when?.start).toBe(start);
  });

  it('takes what follows and each side’s expiry along, not notes nor instrument', async () => {
    const [extended] = await memory.request('entries.extend', { id: A, to: '2027-02-10' });
    expect(extended).toMatchObject({
      onLapse: 'Duties rise',
      expiry: [
        { party: 'US', at: '2027-02-10T00:01', zone: 'America/New_York' },
        { party: 'CN', at: '2027-02-10', zone: 'Asia/Shanghai' },
      ],
    });
    expect([extended?.notes, extended?.instrument]).toEqual([undefined, undefined]);
    expect(extended?.statements).toMatchObject([{ by: 'US', says: 'announces', date: '2027-02-10' }]);
  });

  it('may fall due earlier if it supersedes, and only then', async () => {
    const earlier = { id: A, to: '2026-06-01' };
    await expect(memory.request('entries.extend', earlier)).rejects.toThrow('lies before');
    const [superseding, old, task] = await memory.request('entries.extend', {
      ...earlier,
      how: 'supersedes',
    });
    expect([superseding?.supersedes, superseding?.extends, old?.supersededBy, old?.replaced]).toEqual([
      A,
      undefined,
      superseding?.id,
      'superseded',
    ]);
    expect([task?.id, task?.when?.date]).toEqual([B, '2026-05-25']);
    const [extended] = await memory.request('entries.extend', {
      id: superseding?.id ?? A,
      to: '2026-12-01',
    });
    expect([extended?.extends, extended?.supersedes]).toEqual([superseding?.id, undefined]);
    const { replaced } = await memory.request('entries.show', { id: superseding?.id ?? A });
    expect(replaced).toBe('extended');
  });

  it('says in the preview that nobody announced it, where nobody can be meant', async () => {
    await memory.request('entries.edit', { id: A, set: { parties: ['US', 'CN'] } });
    const preview = await memory.request('entries.preview', { act: 'extend', id: A, to: '2027-02' });
    expect(preview.notes.map(englishNote)).toEqual([
      'The expiry for US (2026-11-10 00:01) isn’t taken over: give the new one.',
      'The expiry for CN (2026-11-10) isn’t taken over: give the new one.',
      'Nobody is recorded as having announced it: add who says so.',
    ]);
  });

  it('by an edit that links a deadline takes along what hangs on the old one', async () => {
    const add = (entry: Input) => memory.request('entries.add', { entry });
    await add({ id: C, kind: 'deadline', title: 'New truce', when: '2027-02-10' });
    await add({ id: D, kind: 'talks', title: 'Round', partOf: A });
    const link = { act: 'edit', id: C, set: { extends: A } } as const;
    const preview = await memory.request('entries.preview', link);
    expect(preview.entries.map(({ why, after }) => [why, after.id, after.when?.date])).toEqual([
      ['itself', C, '2027-02-10'],
      ['linked', A, '2026-11-10'],
      ['computed', B, '2027-02-03'],
      ['linked', D, undefined],
    ]);
    await memory.request('entries.edit', { id: C, set: { extends: A } });
    const round = await memory.request('entries.show', { id: D });
    const task = await memory.request('entries.show', { id: B });
    expect([round.partOf, task.trigger?.entry, task.when?.date]).toEqual([C, C, '2027-02-03']);
  });

  it('leaves behind what the new deadline hangs on itself', async () => {
    const report = {
      id: C,
      kind: 'deadline',
      title: 'Report',
      trigger: { entry: B, offset: 'P60D' },
    } as const;
    await memory.request('entries.add', { entry: report });
    await memory.request('entries.edit', { id: C, set: { extends: A } });
    const task = await memory.request('entries.show', { id: B });
    expect(task.trigger?.entry).toBe(A);
  });

  it('and being removed again gives back to the old one what hung on it, computed anew, in one undo', async () => {
    const show = (id: EntryId) => memory.request('entries.show', { id });
    await memory.request('entries.add', {
      entry: { id: D, kind: 'talks', title: 'Round', partOf: A, when: '2026-12' },
    });
    const [extended] = await memory.request('entries.extend', { id: A, to: '2027-02-10' });
    const successor = extended?.id ?? A;
    expect((await show(B)).when?.date).toBe('2027-02-03');
    await memory.request('entries.remove', { id: successor });
    const task = await show(B);
    expect([task.trigger?.entry, task.when?.date]).toEqual([A, '2026-11-03']);
    // It was never known otherwise by the end of a day.
    expect(task.slips).toEqual([]);
    expect((await show(D)).partOf).toBe(A);
    await memory.request('history.undo', {});
    expect([(await show(B)).when?.date, (await show(D)).partOf]).toEqual(['2027-02-03', successor]);
  });

  it('and being removed again leaves what the old one hangs on itself without a trigger', async () => {
    const [extended] = await memory.request('entries.extend', { id: A, to: '2027-02-10' });
    const trigger = { entry: B, offset: 'P7D' };
    await memory.request('entries.edit', { id: A, set: { trigger } });
    await memory.request('entries.remove', { id: extended?.id ?? A });
    const task = await memory.request('entries.show', { id: B });
    expect([task.trigger, task.when?.date]).toEqual([undefined, '2027-02-03']);
  });
});
