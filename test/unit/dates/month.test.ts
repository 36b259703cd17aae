import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochOf } from '../../../shared/dates/day.ts';
import {
  addMonths,
  firstDayOf,
  lastDayOfMonth,
  type Month,
  monthOf,
  monthsBetween,
  monthsFrom,
  sameDayIn,
} from '../../../shared/dates/month.ts';
import { overviewOf } from '../../../shared/dates/month-range.ts';
import { moveDay } from '../../../shared/dates/move-day.ts';
import { gridOf, isWeekend, startOfWeek, weekdayOf } from '../../../shared/dates/week.ts';
import { aDay } from '../../support/a-calendar.ts';

const aMonth = (text: string) => text as Month;
const anyMonth = fc
  .integer({ min: 1900 * 12, max: 2200 * 12 })
  .map((count) => addMonths(aMonth('1900-01'), count - 1900 * 12));

describe('months', () => {
  it('counts over the ends of years', () => {
    expect(addMonths(aMonth('2025-11'), 2)).toBe('2026-01');
    expect(addMonths(aMonth('2025-01'), -1)).toBe('2024-12');
    expect(monthsFrom(aMonth('2025-11'), aMonth('2026-01'))).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(monthsFrom(aMonth('2026-01'), aMonth('2025-12'))).toEqual([]);
  });

  it('adds what lies between', () => {
    fc.assert(
      fc.property(anyMonth, anyMonth, (a, b) => {
        expect(addMonths(a, monthsBetween(a, b))).toBe(b);
        expect(monthOf(firstDayOf(a))).toBe(a);
        expect(monthOf(lastDayOfMonth(a))).toBe(a);
      }),
    );
  });

  it('keeps the day, or takes the last of a shorter month', () => {
    expect(sameDayIn(aDay('2025-01-31'), 1)).toBe('2025-02-28');
    expect(sameDayIn(aDay('2024-02-29'), 12)).toBe('2025-02-28');
    expect(sameDayIn(aDay('2025-11-25'), 5)).toBe('2026-04-25');
  });
});

describe('weeks', () => {
  it('knows the days of the week', () => {
    expect(weekdayOf(aDay('2025-10-30'))).toBe(4);
    expect(weekdayOf(aDay('1969-12-28'))).toBe(7);
    expect(isWeekend(aDay('2025-11-01'))).toBe(true);
  });

  it('begins on the day that was settled', () => {
    expect(startOfWeek(aDay('2025-11-02'), 1)).toBe('2025-10-27');
    expect(startOfWeek(aDay('2025-11-02'), 7)).toBe('2025-11-02');
  });

  it('shows a month in whole weeks', () => {
    expect(gridOf(aMonth('2025-11'), 1)).toEqual({ from: '2025-10-27', to: '2025-11-30' });
    fc.assert(
      fc.property(anyMonth, fc.constantFrom(1 as const, 7 as const), (month, start) => {
        const { from, to } = gridOf(month, start);
        expect((epochOf(to) - epochOf(from) + 1) % 7).toBe(0);
        expect(from <= firstDayOf(month) && to >= lastDayOfMonth(month)).toBe(true);
      }),
    );
  });
});

describe('moves in a grid of days', () => {
  it.each([
    ['day-on', '2025-12-01'],
    ['day-back', '2025-11-29'],
    ['week-on', '2025-12-07'],
    ['week-back', '2025-11-23'],
    ['month-on', '2025-12-30'],
    ['month-back', '2025-10-30'],
    ['year-on', '2026-11-30'],
    ['year-back', '2024-11-30'],
    ['week-start', '2025-11-24'],
    ['week-end', '2025-11-30'],
  ] as const)('%s leads from 30 November 2025 to %s', (move, day) => {
    expect(moveDay(aDay('2025-11-30'), move, 1)).toBe(day);
  });
});

describe('an overview of months', () => {
  it('reaches half a year beyond either end and stays while they move a little', () => {
    const one = overviewOf({ from: aMonth('2025-05'), to: aMonth('2026-11') });
    expect(one).toEqual({ from: '2024-07', to: '2027-06' });
    expect(overviewOf({ from: aMonth('2025-02'), to: aMonth('2026-08') })).toEqual(one);
  });
});
