import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../shared/dates/day.ts';
import { extendedBy } from '../../../shared/deadlines/extended-by.ts';
import { anyDay } from '../../support/any-day.ts';

const AUGUST = { date: '2025-08-12', start: '00:01', zone: 'America/New_York' };

describe('a deadline moved on by a length of time', () => {
  test.each([
    ['90 days', '2025-11-10'],
    ['by 90 days', '2025-11-10'],
    ['extended by 90 days', '2025-11-10'],
    ['for another 90 days', '2025-11-10'],
    ['another 90 days', '2025-11-10'],
    ['+90d', '2025-11-10'],
    ['90 days later', '2025-11-10'],
    ['90天', '2025-11-10'],
    ['延长90天', '2025-11-10'],
    ['再延长90日', '2025-11-10'],
    ['two weeks', '2025-08-26'],
    ['2 w', '2025-08-26'],
    ['两周', '2025-08-26'],
    ['a month', '2025-09-12'],
    ['by 6 months', '2026-02-12'],
    ['三个月', '2025-11-12'],
    ['one year', '2026-08-12'],
    ['1年', '2026-08-12'],
  ])('by “%s” is %s, at its hour and by its clock', (words, date) => {
    expect(extendedBy(words, AUGUST)).toEqual({ ok: true, value: { ...AUGUST, date } });
  });

  test.each(['10 November 2025', '2025-11-10 00:01', 'Q2 2026', 'mid-May', '', '90', '10 working days'])(
    'leaves “%s” to those who read dates',
    (words) => {
      expect(extendedBy(words, AUGUST)).toBeUndefined();
    },
  );

  test('lands on the last day of a month that is shorter', () => {
    expect(extendedBy('3 months', { date: '2025-11-30' })).toEqual({
      ok: true,
      value: { date: '2026-02-28' },
    });
  });

  test('counts from the last of several days, and forgets how the old date was said', () => {
    const when = { date: '2026-04-14/2026-04-16', said: '14–16 April' };
    expect(extendedBy('10 days', when)).toEqual({ ok: true, value: { date: '2026-04-26' } });
  });

  test.each([
    [undefined, 'a deadline without a date'],
    [{ date: '2026-04', said: 'April 2026' }, '“April 2026”'],
    [{ date: '2026-04-14/..' }, '“2026-04-14/..”'],
  ])('is refused where there is no single day to count from', (when, what) => {
    const outcome = extendedBy('90 days', when);
    expect(outcome).toMatchObject({ ok: false });
    expect(outcome?.ok === false && outcome.reason).toContain(what);
  });

  test('is refused where it goes nowhere, or beyond all years', () => {
    expect(extendedBy('0 days', AUGUST)).toMatchObject({ ok: false });
    expect(extendedBy('9000 years', AUGUST)).toMatchObject({ ok: false });
  });

  test('is just so many days later, whatever the day', () => {
    fc.assert(
      fc.property(anyDay({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 9999 }), (day, days) => {
        const outcome = extendedBy(`${days} days`, { date: day });
        if (!outcome?.ok) throw new Error('it was refused');
        expect(outcome.value.date).toBe(addDays(day, days));
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});
