import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../shared/dates/day.ts';
import type { Month } from '../../../shared/dates/month.ts';
import { countByMonth } from '../../../shared/entries/month-counts.ts';
import { entriesBetween, indexByMonth, type Placed } from '../../../shared/entries/month-index.ts';
import { laneWindows } from '../../../shared/entries/window-lanes.ts';
import { aDay } from '../../support/a-calendar.ts';

const FIRST = aDay('2024-01-01');
const anyDay = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(FIRST, days));
const anyPlaced: fc.Arbitrary<Placed> = fc
  .record({
    from: fc.option(anyDay, { nil: undefined }),
    days: fc.option(fc.integer({ min: 0, max: 1200 }), { nil: undefined }),
    exact: fc.boolean(),
  })
  .map(({ from, days, exact }) => ({
    window: { from, to: days === undefined ? undefined : addDays(from ?? FIRST, days) },
    exact,
  }));

const window = (from: string | undefined, to: string | undefined, exact = false): Placed => ({
  window: { from: from as Day | undefined, to: to as Day | undefined },
  exact,
});

describe('the index by month', () => {
  it('finds the same as looking at every entry, each once', () => {
    fc.assert(
      fc.property(fc.array(anyPlaced), anyDay, fc.integer({ min: 0, max: 400 }), (entries, from, days) => {
        const to = addDays(from, days);
        const all = entries.filter(
          ({ window }) =>
            (window?.from !== undefined || window?.to !== undefined) &&
            (window.from ?? from) <= to &&
            (window.to ?? to) >= from,
        );
        const found = entriesBetween(indexByMonth(entries), from, to);
        expect(new Set(found)).toEqual(new Set(all));
        expect(found.length).toBe(all.length);
      }),
    );
  });

  it('keeps what has no day apart', () => {
    const undated: Placed = { exact: false };
    expect(indexByMonth([undated, window(undefined, undefined)]).undated).toHaveLength(2);
  });
});

describe('counts by month', () => {
  it('spreads a vague entry over the months it may fall in, and makes no peak of it', () => {
    const entries = [window('2026-01-01', '2026-03-31'), window('2026-02-10', '2026-02-11', true)];
    const counts = countByMonth(entries);
    expect(counts.get('2026-01' as Month)).toEqual({ exact: 0, vague: 1 / 3 });
    expect(counts.get('2026-02' as Month)).toEqual({ exact: 1, vague: 1 / 3 });
  });

  it('counts open windows nowhere', () => {
    expect(countByMonth([window('2026-01-01', undefined)]).size).toBe(0);
  });
});

describe('window lanes', () => {
  const space = { from: aDay('2026-04-01'), to: aDay('2026-04-30'), mostLanes: 2, leastDays: 5 };

  it('leaves exact entries to their days', () => {
    expect(laneWindows([window('2026-04-02', '2026-04-02', true)], space).bars).toEqual([]);
  });

  it('puts the narrowest first and counts what finds no lane', () => {
    const year = window('2026-01-01', '2026-12-31');
    const april = window('2026-04-01', '2026-04-30');
    const mid = window('2026-04-11', '2026-04-20');
    const { bars, more, lanes } = laneWindows([year, april, mid], space);
    expect(bars.map(({ entry, lane }) => [entry, lane])).toEqual([
      [mid, 0],
      [april, 1],
    ]);
    expect(more).toEqual([year]);
    expect(lanes).toBe(2);
  });

  it('says where a window goes on beyond the stretch', () => {
    const [bar] = laneWindows([window(undefined, '2026-04-10')], space).bars;
    expect(bar).toMatchObject({ first: 0, last: 9, continuesBefore: true, continuesAfter: false });
  });

  it('keeps room for the words of a narrow window, and never lets two overlap', () => {
    fc.assert(
      fc.property(fc.array(anyPlaced, { maxLength: 30 }), (entries) => {
        const { bars } = laneWindows(entries, { ...space, mostLanes: 4 });
        for (const [index, a] of bars.entries()) {
          expect(a.roomTo - a.roomFrom).toBeGreaterThanOrEqual(4);
          for (const b of bars.slice(index + 1))
            expect(a.lane !== b.lane || a.roomTo < b.roomFrom || b.roomTo < a.roomFrom).toBe(true);
        }
      }),
    );
  });
});
