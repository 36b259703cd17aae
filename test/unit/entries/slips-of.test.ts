import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../shared/dates/day.ts';
import { windowOf } from '../../../shared/dates/window-of.ts';
import type { Slip } from '../../../shared/entries/entry-view.ts';
import { slipSummary } from '../../../shared/entries/slip-summary.ts';
import { slipsOf } from '../../../shared/entries/slips-of.ts';
import type { Statement } from '../../../shared/statements/statement.ts';
import {
  aDay,
  aJournal,
  anEntry,
  aStatement,
  created,
  foldOf,
  said as saidOf,
  viewsOf,
} from '../../support/a-calendar.ts';
import { anyEdtf } from '../../support/any-edtf.ts';

/** The slips through working dates, each known a day after the one before, from 1 March 2026. */
function slipsThrough(
  dates: readonly (string | undefined)[],
  said: readonly Statement[] = [],
): readonly Slip[] {
  return slipsOf({
    dates: dates.map((date, index) => ({
      known: aDay(`2026-03-${String(index + 1).padStart(2, '0')}`),
      seq: 10 * index,
      ...(date === undefined ? {} : { date }),
    })),
    statements: said.map((statement, index) => ({ ...statement, seq: index })),
  });
}

describe('the slips of an entry', () => {
  it.each([
    ['a day to a later one', '2026-04-14', '2026-04-21', 'later', 7],
    ['a day to an earlier one', '2026-04-14', '2026-04-07', 'earlier', -7],
    ['a month to a later one', '2026-04', '2026-05', 'later', 30],
    ['days to a vague stretch', '2026-04-14/2026-04-16', '[2026-05-11..2026-05-20]', 'later', 27],
    ['a month to days in it', '2026-04', '2026-04-14/2026-04-16', 'narrowed', 13],
    ['days to their month', '2026-04-14', '2026-04', 'widened', -13],
    ['a month to about that month', '2026-04', '2026-04~', 'widened', 0],
    ['about a month to that month', '2026-04~', '2026-04', 'narrowed', 0],
    ['exact days to some day of them', '2026-04-14/2026-04-16', '[2026-04-14..2026-04-16]', 'widened', 0],
    [
      'a meeting that overlaps its old days, later',
      '2026-04-14/2026-04-16',
      '2026-04-15/2026-04-18',
      'later',
      1,
    ],
    [
      'a meeting that overlaps its old days, earlier',
      '2026-04-14/2026-04-16',
      '2026-04-12/2026-04-15',
      'earlier',
      -2,
    ],
    ['an open end moved on', '2026-04/..', '2026-06/..', 'narrowed', 61],
    ['by a day to from a day', '../2026-06', '2026-04/..', 'later', undefined],
    ['from a day to by a day', '2026-04/..', '../2026-06', 'earlier', undefined],
    ['no date to one', undefined, '2026-04', 'dated', undefined],
    ['a date to none', '2026-04', undefined, 'undated', undefined],
  ])('%s', (_name, from, to, move, days) => {
    const [slip] = slipsThrough([from, to]);
    expect(slip).toMatchObject({ move, known: '2026-03-02' });
    expect(slip?.days).toBe(days);
  });

  it('tell who had named the new date last, and where', () => {
    const press = { date: '2026-05', source: { publisher: 'AP' } };
    const [slip] = slipsThrough(
      ['2026-04', '2026-05'],
      [
        aStatement('CN', 'postpones', '2026-03-01', press),
        aStatement('US', 'denies', '2026-03-02', { date: '2026-05' }),
        aStatement('KR', 'confirms', '2026-03-01', { date: '2026-04' }),
        aStatement('JP', 'confirms', '2026-03-03', { date: '2026-05' }),
      ],
    );
    expect(slip).toMatchObject({ by: 'CN', source: { publisher: 'AP' } });
  });

  it('name nobody where nobody had named the new date', () => {
    const [slip] = slipsThrough(['2026-04', '2026-05'], [aStatement('CN', 'confirms', '2026-03-01')]);
    expect(slip).not.toHaveProperty('by');
  });

  it('lead from the first day of the first date to that of the last, where all can be measured', () => {
    fc.assert(
      fc.property(fc.array(anyEdtf(), { minLength: 1, maxLength: 8 }), (dates) => {
        const slips = slipsThrough(dates);
        fc.pre(slips.every(({ days }) => days !== undefined));
        const [first, last] = [dates[0], dates.at(-1)].map((date) => windowOf(date ?? '').from);
        const sum = slips.reduce((all, { days = 0 }) => all + days, 0);
        if (slips.length > 0 && first && last) expect(sum).toBe(daysBetween(first, last));
      }),
    );
  });

  it('are later just where they have a size above nothing and aren’t narrowed, and earlier below', () => {
    fc.assert(
      fc.property(anyEdtf(), anyEdtf(), (from, to) => {
        const [slip] = slipsThrough([from, to]);
        if (slip?.days === undefined) return;
        if (slip.move === 'later') expect(slip.days).toBeGreaterThan(0);
        if (slip.move === 'earlier') expect(slip.days).toBeLessThan(0);
      }),
    );
  });
});

describe('a typing error', () => {
  /** What the slips are of an entry of 1 March, after edits on days of March, each as “day: date: reason”. */
  const after = (edits: readonly string[], ...said: readonly Statement[]) => {
    const journal = aJournal();
    journal.act('2026-03-01', created(anEntry({ when: '2026-04-14' })));
    for (const statement of said) journal.act('2026-03-01', saidOf(statement));
    for (const edit of edits) {
      const [day = '', date = '', reason] = edit.split(': ');
      const value = { set: { when: { date } }, unset: [], ...(reason === undefined ? {} : { reason }) };
      journal.act(day, { what: 'entry.edited', id: 'e1', value });
    }
    const [view] = viewsOf(foldOf(journal.changes));
    return view?.slips.map(({ from, to, known, reason = '' }) => [from, to, known, reason].join(' '));
  };

  it.each<[string, readonly string[], readonly Statement[], readonly string[]]>([
    ['mended on the day the entry was made', ['2026-03-01: 2026-04-15'], [], []],
    ['mended twice', ['2026-03-01: 2026-04-15', '2026-03-01: 2026-04-16'], [], []],
    [
      'in the new date, mended the same day, is one slip to what was meant, for the reason given',
      ['2026-03-05: 2026-05-15: Beijing asked', '2026-03-05: 2026-05-16'],
      [],
      ['2026-04-14 2026-05-16 2026-03-05 Beijing asked'],
    ],
    ['taken back the same day', ['2026-03-05: 2027-04-14', '2026-03-05: 2026-04-14'], [], []],
    [
      'mended a day later has been known, and counts',
      ['2026-03-02: 2026-04-15'],
      [],
      ['2026-04-14 2026-04-15 2026-03-02 '],
    ],
    [
      'a move for a reason',
      ['2026-03-01: 2026-04-15: postponed'],
      [],
      ['2026-04-14 2026-04-15 2026-03-01 postponed'],
    ],
    [
      'a move to a date that somebody named',
      ['2026-03-01: 2026-04-15'],
      [aStatement('CN', 'announces', '2026-03-01', { date: '2026-04-15' })],
      ['2026-04-14 2026-04-15 2026-03-01 '],
    ],
    [
      'a move from a date that somebody named',
      ['2026-03-01: 2026-04-15'],
      [aStatement('CN', 'announces', '2026-03-01', { date: '2026-04-14' })],
      ['2026-04-14 2026-04-15 2026-03-01 '],
    ],
    [
      'mended on the day the entry was made, though something was said of it before',
      ['2026-03-01: 2026-04-15'],
      [aStatement('CN', 'announces', '2026-02-01')],
      [],
    ],
  ])('%s', (_name, edits, said, expected) => {
    expect(after(edits, ...said)).toEqual(expected);
  });

  it('of any kind leaves the date of each day’s end, as readings of the past have it', () => {
    const edit = fc.record({ day: fc.integer({ min: 1, max: 4 }), date: fc.integer({ min: 10, max: 13 }) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const inOrder = edits.toSorted((a, b) => a.day - b.day);
        const slips = after(inOrder.map(({ day, date }) => `2026-03-0${day}: 2026-04-${date}`));
        const byDay = new Map([[1, '2026-04-14']]);
        for (const { day, date } of inOrder) byDay.set(day, `2026-04-${date}`);
        const ends = [...byDay.values()];
        const moves = ends.flatMap((to, index) => {
          const from = ends[index - 1];
          return from === undefined || from === to ? [] : [`${from} ${to}`];
        });
        expect(slips?.map((slip) => slip.split(' ').slice(0, 2).join(' '))).toEqual(moves);
      }),
    );
  });
});

describe('the summary of slips', () => {
  it.each([
    ['never moved', ['2026-04-14'], { times: 0, days: 0 }],
    [
      'three slips',
      ['2026-04-14', '2026-04-21', '2026-05-19', '2026-05-31'],
      { times: 3, days: 47, isOneWay: true, isAbout: false },
    ],
    ['to and fro', ['2026-04-14', '2026-04-21', '2026-04-14'], { times: 2, days: 0, isOneWay: false }],
    [
      'narrowing isn’t a slip',
      ['2026-04', '2026-04-14', '2026-04-21'],
      { times: 1, days: 7, narrowed: 1, isAbout: false },
    ],
    ['between vague dates it is about', ['2026-04', '2026-05'], { times: 1, days: 30, isAbout: true }],
    ['found again after none', ['2026-04-14', undefined, '2026-04-21'], { times: 0, days: 0 }],
  ])('%s', (_name, dates, expected) => {
    expect(slipSummary(slipsThrough(dates))).toMatchObject(expected);
  });

  it('has no size where an end is open', () => {
    const summary = slipSummary(slipsThrough(['../2026-06', '2026-04/..']));
    expect(summary.times).toBe(1);
    expect(summary).not.toHaveProperty('days');
  });

  it('never counts narrowing or widening', () => {
    fc.assert(
      fc.property(fc.array(anyEdtf(), { maxLength: 8 }), (dates) => {
        const slips = slipsThrough(dates);
        const { times, narrowed, widened } = slipSummary(slips);
        expect(times + narrowed + widened).toBe(slips.length);
      }),
    );
  });
});
