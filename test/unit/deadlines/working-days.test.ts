import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, daysBetween } from '../../../shared/dates/day.ts';
import { daysOffFrom, weekendsOnly } from '../../../shared/deadlines/days-off.ts';
import { weekendOf } from '../../../shared/deadlines/weekend-of.ts';
import { addWorkingDays, isWorkingDay, rolled } from '../../../shared/deadlines/working-days.ts';
import { states } from '../../../shared/places/parties.ts';
import { anyDaysOff, STATES } from '../../support/any-days-off.ts';
import { realDaysOff } from '../../support/the-holidays.ts';

const START = '2025-10-01' as Day;
const BOTH = ['US', 'CN'];

describe('working days of the US and China', () => {
  test.each([
    ['2025-11-10', -14, BOTH, '2025-10-21'],
    ['2025-11-10', -7, BOTH, '2025-10-30'],
    ['2025-11-10', -1, BOTH, '2025-11-07'],
    ['2025-08-12', -14, BOTH, '2025-07-23'],
    ['2025-11-10', 1, BOTH, '2025-11-12'],
    // Golden Week, with the weekend days worked for it.
    ['2025-09-26', 1, ['CN'], '2025-09-28'],
    ['2025-09-26', 1, BOTH, '2025-09-29'],
    ['2025-09-30', 1, ['CN'], '2025-10-09'],
    ['2025-09-30', 1, ['US'], '2025-10-01'],
    ['2025-10-13', -3, ['CN'], '2025-10-09'],
    ['2025-10-13', -3, BOTH, '2025-09-30'],
    // Spring Festival 2026, nine days, with Presidents' Day in it.
    ['2026-02-13', 1, BOTH, '2026-02-24'],
    ['2026-02-13', 1, ['CN'], '2026-02-14'],
    // Thanksgiving; the Friday after it is no federal holiday.
    ['2025-11-26', 1, ['US'], '2025-11-28'],
    ['2025-11-26', 1, ['CN'], '2025-11-27'],
    // Independence Day 2026 falls on a Saturday and is observed on the Friday.
    ['2026-07-02', 1, ['US'], '2026-07-06'],
    ['2025-11-10', 0, BOTH, '2025-11-10'],
    ['2025-11-09', 0, BOTH, '2025-11-09'],
    ['2025-11-06', 1, ['SA'], '2025-11-09'],
    ['2025-11-06', 1, ['SA', 'US'], '2025-11-10'],
    ['2025-11-07', 1, [], '2025-11-10'],
  ] as const)('from %s, %i of %j is %s', async (day, count, parties, expected) => {
    expect(addWorkingDays(day as Day, count, parties, await realDaysOff(parties)).day).toBe(expected);
  });

  test('tell the days they skip, whose they are and why', async () => {
    const { skipped } = addWorkingDays('2025-11-07' as Day, 2, BOTH, await realDaysOff(BOTH));
    expect(skipped).toEqual([
      { day: '2025-11-08', name: 'weekend' },
      { day: '2025-11-09', name: 'weekend' },
      { day: '2025-11-11', state: 'US', name: 'Veterans Day' },
    ]);
    // China works on this Saturday, the United States don't.
    const makeUp = addWorkingDays('2025-10-10' as Day, 1, BOTH, await realDaysOff(BOTH)).skipped;
    expect(makeUp[0]).toEqual({ day: '2025-10-11', state: 'US', name: 'weekend' });
    expect(makeUp[2]).toEqual({ day: '2025-10-13', state: 'US', name: 'Columbus Day' });
  });

  test('roll to the next or the last one only from a day off', async () => {
    const table = await realDaysOff(BOTH);
    expect(rolled('2025-11-10' as Day, 'forward', BOTH, table)).toEqual({ day: '2025-11-10', skipped: [] });
    expect(rolled('2025-11-11' as Day, 'forward', BOTH, table).day).toBe('2025-11-12');
    expect(rolled('2025-10-04' as Day, 'forward', BOTH, table).day).toBe('2025-10-09');
    expect(rolled('2025-10-04' as Day, 'back', BOTH, table).day).toBe('2025-09-30');
  });
});

describe('weekends', () => {
  test('are those of CLDR but in the two states where it lags behind', () => {
    const differing = states().filter((state) => {
      const locale = new Intl.Locale(`und-${state}`) as Intl.Locale & {
        getWeekInfo(): { readonly weekend: readonly number[] };
      };
      return `${weekendOf(state)}` !== `${locale.getWeekInfo().weekend}`;
    });
    expect(differing).toEqual(['BD', 'MV']);
  });

  test('that never end are refused, not counted through', () => {
    const never = daysOffFrom(() => ({ name: 'strike', works: false }), []);
    expect(() => addWorkingDays(START, 1, ['US'], never)).toThrow(/no working day/);
  });
});

describe('working days with any days off', () => {
  const scene = fc.record({
    table: anyDaysOff(START),
    parties: fc.uniqueArray(fc.constantFrom(...STATES), { minLength: 1, maxLength: 3 }),
    day: fc.integer({ min: -30, max: 30 }).map((days) => addDays(START, days)),
    count: fc.integer({ min: -40, max: 40 }),
  });

  test('end on no day off, and skip just the days off passed over', () => {
    fc.assert(
      fc.property(scene, ({ table, parties, day, count }) => {
        fc.pre(count !== 0);
        const { day: end, skipped } = addWorkingDays(day, count, parties, table);
        expect(isWorkingDay(end, parties, table)).toBe(true);
        const passed = new Set(skipped.map((one) => one.day));
        expect([...passed].every((one) => !isWorkingDay(one, parties, table))).toBe(true);
        expect(passed.size + Math.abs(count)).toBe(Math.abs(daysBetween(day, end)));
      }),
    );
  });

  test('are those that picking from a list of all days gives', () => {
    fc.assert(
      fc.property(scene, ({ table, parties, day, count }) => {
        fc.pre(count !== 0);
        const step = count < 0 ? -1 : 1;
        const days = Array.from({ length: 400 }, (_, index) => addDays(day, (index + 1) * step));
        const working = days.filter((one) =>
          parties.every((party) => table.reason(party, one) === undefined),
        );
        expect(addWorkingDays(day, count, parties, table).day).toBe(working[Math.abs(count) - 1]);
      }),
    );
  });

  test('lead back to a working day they were counted from', () => {
    fc.assert(
      fc.property(scene, ({ table, parties, day, count }) => {
        const from = rolled(day, 'forward', parties, table).day;
        const there = addWorkingDays(from, count, parties, table).day;
        expect(addWorkingDays(there, -count, parties, table).day).toBe(from);
      }),
    );
  });

  test('keep the order of the days and of the counts', () => {
    fc.assert(
      fc.property(scene, fc.nat({ max: 20 }), ({ table, parties, day, count }, more) => {
        const end = addWorkingDays(day, count, parties, table).day;
        expect(addWorkingDays(day, count + more, parties, table).day >= end).toBe(true);
        fc.pre(count !== 0);
        expect(addWorkingDays(addDays(day, more), count, parties, table).day >= end).toBe(true);
      }),
    );
  });

  test('of several states lie at least as far as those of each', () => {
    fc.assert(
      fc.property(scene, ({ table, parties, day, count }) => {
        const together = Math.abs(daysBetween(day, addWorkingDays(day, count, parties, table).day));
        for (const party of parties) {
          const alone = addWorkingDays(day, count, [party], table);
          expect(together).toBeGreaterThanOrEqual(Math.abs(daysBetween(day, alone.day)));
        }
      }),
    );
  });

  test('without a table skip the weekends alone', () => {
    const table = weekendsOnly(['MO']);
    expect(table.unknown).toEqual(['MO']);
    expect(addWorkingDays('2025-12-19' as Day, 5, ['MO'], table).day).toBe('2025-12-26');
  });
});
