import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, daysBetween } from '../../../shared/dates/day.ts';
import { parseDate } from '../../../shared/dates/parse-date.ts';
import { isWithin, windowOf } from '../../../shared/dates/window-of.ts';
import { weekendsOnly } from '../../../shared/deadlines/days-off.ts';
import { readOffset } from '../../../shared/deadlines/offset.ts';
import type { Roll } from '../../../shared/deadlines/trigger.ts';
import { statesCounted, triggeredDate } from '../../../shared/deadlines/triggered-date.ts';
import { anyDaysOff } from '../../support/any-days-off.ts';
import { anyEdtf } from '../../support/any-edtf.ts';
import { realDaysOff } from '../../support/the-holidays.ts';

const PARTIES = ['US', 'CN'];
const NONE = weekendsOnly([]);

describe('a computed date', () => {
  test.each([
    ['2025-08-12', { offset: 'P90D' }, '2025-11-10'],
    ['2025-11-10', { offset: 'P1Y' }, '2026-11-10'],
    ['2026-01-31', { offset: 'P1M' }, '2026-02-28'],
    ['2028-02-29', { offset: 'P1Y' }, '2029-02-28'],
    ['2026-03-31', { offset: '-P1M1W2D' }, '2026-02-19'],
    ['2025-11-10', { offset: '-P14D', workingDaysOf: PARTIES }, '2025-10-21'],
    // A month is calendar time; only its days are working days.
    ['2025-09-11', { offset: 'P1M', workingDaysOf: PARTIES }, '2025-10-11'],
    ['2025-09-11', { offset: 'P1M', workingDaysOf: PARTIES, roll: 'forward' }, '2025-10-14'],
    ['2025-09-11', { offset: 'P1M1D', workingDaysOf: PARTIES }, '2025-10-14'],
    ['2025-10-01', { offset: 'P3D', roll: 'none' }, '2025-10-04'],
    ['2025-10-01', { offset: 'P3D', roll: 'forward' }, '2025-10-09'],
    ['2025-10-01', { offset: 'P3D', roll: 'back' }, '2025-09-30'],
    ['2025-11-11', { offset: 'P0D', workingDaysOf: PARTIES }, '2025-11-11'],
    ['2025-11-11', { offset: 'P0D', roll: 'back', workingDaysOf: ['CN'] }, '2025-11-11'],
    // Several days count from the first, a vague date from both ends.
    ['2025-10-29/2025-10-31', { offset: 'P1D' }, '2025-10-30'],
    ['2026-04', { offset: '-P14D' }, '[2026-03-18..2026-04-16]'],
    ['[2026-05-11..2026-05-20]', { offset: 'P1W' }, '[2026-05-18..2026-05-27]'],
    // Doubt about a day stays, and where every possible day leads to one there is none.
    ['2026-04-14~', { offset: 'P1D' }, '2026-04-15~'],
    ['2026-04-14?', { offset: 'P1D' }, '2026-04-15?'],
    ['2026-04-14%', { offset: 'P1D' }, '2026-04-15%'],
    ['[2025-11-08,2025-11-09]', { offset: 'P1D', workingDaysOf: PARTIES }, '2025-11-10'],
    ['2026-04/..', { offset: 'P1D' }, undefined],
    ['[..2026-04-14]', { offset: 'P1D' }, undefined],
    ['9999-12', { offset: 'P90D' }, undefined],
    ['1000-01-05', { offset: '-P1M' }, undefined],
  ] as const)('from %s by %j is %s', async (date, trigger, expected) => {
    expect(triggeredDate(date, trigger, PARTIES, await realDaysOff(PARTIES)).date).toBe(expected);
  });

  test('tells each day skipped once, from both ends of a vague date', async () => {
    const trigger = { offset: 'P1D', workingDaysOf: PARTIES };
    const { date, skipped } = triggeredDate(
      '[2025-11-07..2025-11-08]',
      trigger,
      [],
      await realDaysOff(PARTIES),
    );
    expect(date).toBe('2025-11-10');
    expect(skipped).toEqual([
      { day: '2025-11-08', name: 'weekend' },
      { day: '2025-11-09', name: 'weekend' },
    ]);
  });

  test('asks for nobody’s days off where it counts plain days', () => {
    expect(statesCounted({ offset: 'P1D' }, PARTIES)).toBeUndefined();
    expect(statesCounted({ offset: 'P1D', roll: 'none' }, PARTIES)).toBeUndefined();
    expect(statesCounted({ offset: 'P1D', roll: 'back' }, PARTIES)).toEqual(PARTIES);
    expect(statesCounted({ offset: 'P1D', roll: 'back', workingDaysOf: ['KR'] }, PARTIES)).toEqual(['KR']);
  });

  test('of a day is what luxon computes, years and months first', () => {
    const offset = fc.record({
      sign: fc.constantFrom(1, -1),
      years: fc.nat({ max: 20 }),
      months: fc.nat({ max: 30 }),
      weeks: fc.nat({ max: 60 }),
      days: fc.nat({ max: 900 }),
    });
    const anyDay = fc.integer({ min: -9000, max: 9000 }).map((days) => addDays('2026-02-28' as Day, days));
    fc.assert(
      fc.property(anyDay, offset, (day, { sign, years, months, weeks, days }) => {
        const text = `${sign < 0 ? '-' : ''}P${years}Y${months}M${weeks}W${days}D`;
        expect(readOffset(text)).toEqual({ sign, years, months, weeks, days });
        const theirs = DateTime.fromISO(day, { zone: 'utc' })
          .plus({ years: sign * years, months: sign * months })
          .plus({ days: sign * (weeks * 7 + days) });
        expect(triggeredDate(day, { offset: text }, [], NONE).date).toBe(theirs.toISODate());
      }),
    );
  });

  test('of a vague date holds what any day of it gives, and is a date', () => {
    const trigger = fc.record({
      offset: fc.constantFrom('P14D', '-P14D', 'P1M', '-P1M3D', 'P0D', 'P2W1D'),
      workingDaysOf: fc.constantFrom(undefined, ['US', 'CN'], ['SA'], []),
      roll: fc.constantFrom<Roll>('none', 'forward', 'back'),
    });
    const table = anyDaysOff('2026-02-01' as Day);
    fc.assert(
      fc.property(anyEdtf(), trigger, table, fc.nat(), (text, rule, daysOff, pick) => {
        const { from, to } = windowOf(text);
        const { date } = triggeredDate(text, rule, ['IN'], daysOff);
        expect(date === undefined).toBe(from === undefined || to === undefined);
        if (date === undefined || from === undefined || to === undefined) return;
        const parsed = parseDate(text);
        const days = parsed.ok && parsed.value.exact ? 1 : daysBetween(from, to) + 1;
        const one = triggeredDate(addDays(from, pick % days), rule, ['IN'], daysOff).date;
        expect(isWithin(windowOf(date), one as Day)).toBe(true);
      }),
    );
  });
});
