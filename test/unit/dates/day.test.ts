import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type Day,
  dayFrom,
  dayOf,
  daysBetween,
  isDay,
  lastDayOf,
} from '../../../shared/dates/day.ts';
import { anyDay } from '../../support/any-day.ts';

const asUtc = (day: string) => DateTime.fromISO(day, { zone: 'utc' });

describe('a day', () => {
  test.each(['2026-04-14', '2028-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-01',
    '2026-04-00',
    '0999-12-31',
    '2026-4-14',
    '2026-04-14 ',
    '20260414',
    '',
  ])('"%s" is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('exists exactly where another library knows it', () => {
    const anyText = fc
      .tuple(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
      )
      .map(([year, month, day]) => `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`);
    fc.assert(fc.property(anyText, (text) => isDay(text) === asUtc(text).isValid));
  });

  test('so many days later is the day that other arithmetic gives', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -200_000, max: 200_000 }), (day, days) => {
        fc.pre(asUtc(day).plus({ days }).year >= 1000 && asUtc(day).plus({ days }).year <= 9999);
        expect(addDays(day, days)).toBe(asUtc(day).plus({ days }).toISODate());
      }),
    );
  });

  test('and another lie as far apart as one moves to get there', () => {
    fc.assert(fc.property(anyDay(), anyDay(), (from, to) => addDays(from, daysBetween(from, to)) === to));
  });

  test('beyond the years 1000 to 9999 is an error', () => {
    expect(() => addDays('9999-12-31' as Day, 1)).toThrow(RangeError);
    expect(() => dayFrom(2026, 2, 29)).toThrow(/2026-02-29/);
  });

  test('ends its month', () => {
    expect(lastDayOf(2028, 2)).toBe('2028-02-29');
  });

  test.each([
    ['2026-11-10T04:59:59Z', 'America/New_York', '2026-11-09'],
    ['2026-11-10T05:00:00Z', 'America/New_York', '2026-11-10'],
    ['2026-11-10T05:01:00.250Z', 'Asia/Shanghai', '2026-11-10'],
    ['2026-11-09T16:00:00Z', 'Asia/Shanghai', '2026-11-10'],
    ['2026-11-09T11:00:00Z', 'Pacific/Kiritimati', '2026-11-10'],
  ])('of %s in %s is %s', (instant, zone, day) => {
    expect(dayOf(instant, zone)).toBe(day);
  });
});
