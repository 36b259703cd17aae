import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../../../renderer/as-of/change-marks.ts';
import {
  changeBeside,
  clampDay,
  dayAt,
  namedMonths,
  rangeOf,
  shareOf,
} from '../../../../renderer/as-of/day-range.ts';
import { addDays } from '../../../../shared/dates/day.ts';
import { aDay } from '../../../support/a-calendar.ts';

const today = aDay('2025-11-25');
const days = [
  { day: aDay('2025-04-09'), changes: 2 },
  { day: aDay('2025-10-23'), changes: 9 },
  { day: aDay('2025-10-24'), changes: 1 },
  { day: aDay('2025-12-24'), changes: 1 },
];
const range = rangeOf(days, today, today);

describe('the days of the slider', () => {
  test('go from the first change to today', () => {
    expect(range).toEqual({ from: '2025-04-09', to: today });
  });

  test('begin with the day looked at where that is before every change', () => {
    expect(rangeOf(days, today, aDay('2024-05-03')).from).toBe('2024-05-03');
  });

  test('are today alone in an empty journal', () => {
    const alone = rangeOf([], today, today);
    expect(alone).toEqual({ from: today, to: today });
    expect(shareOf(alone, today)).toBe(1);
    expect(dayAt(alone, 0.3)).toBe(today);
  });

  test('are found again from where they lie', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.nat(), (length, at) => {
        const wide = { from: addDays(today, -length), to: today };
        const day = addDays(wide.from, at % (length + 1));
        expect(dayAt(wide, shareOf(wide, day))).toBe(day);
      }),
    );
  });

  test('end at their ends', () => {
    expect(clampDay(range, aDay('2024-01-01'))).toBe('2025-04-09');
    expect(clampDay(range, aDay('2026-01-01'))).toBe(today);
    expect(clampDay(range, aDay('2025-07-01'))).toBe('2025-07-01');
  });

  test('lead from change to change, and not to one that is yet to become known', () => {
    const beside = (day: string, way: 'previous' | 'next') => changeBeside(days, range, aDay(day), way)?.day;
    expect(beside('2025-10-24', 'previous')).toBe('2025-10-23');
    expect(beside('2025-10-01', 'previous')).toBe('2025-04-09');
    expect(beside('2025-04-09', 'previous')).toBeUndefined();
    expect(beside('2025-05-01', 'next')).toBe('2025-10-23');
    expect(beside('2025-10-24', 'next')).toBeUndefined();
  });

  test.each([
    [60, 'each month'],
    [230, 'each month'],
    [900, 'each quarter or half year'],
    [8000, 'some years'],
  ])('over %i days are named by few enough months: %s', (length) => {
    const months = namedMonths({ from: addDays(today, -length), to: today });
    expect(months.length).toBeGreaterThan(0);
    expect(months.length).toBeLessThanOrEqual(10);
  });
});

describe('the marks of the slider', () => {
  test('stand where something changed, higher for more, and none beyond today', () => {
    const marks = marksOf(days, range);
    expect(marks).toHaveLength(3);
    expect(marks[0]?.at).toBe(0);
    expect(marks[1]?.height).toBe(1);
    expect(marks[2]?.height).toBeCloseTo(0.22);
  });

  test('are no more than can be told apart, however many days brought a change', () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({ day: addDays(today, -index), changes: 3 }));
    const marks = marksOf(many.toReversed(), { from: addDays(today, -2999), to: today });
    expect(marks.length).toBeLessThanOrEqual(321);
    expect(marks.every(({ at, height }) => at >= 0 && at <= 1 && height > 0 && height <= 1)).toBe(true);
  });
});
