import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../shared/dates/day.ts';
import { describeDate, describeWindow } from '../../../shared/dates/describe-date.ts';
import { readDate } from '../../../shared/dates/read-date.ts';
import { anyDay } from '../../support/any-day.ts';
import { anyEdtf } from '../../support/any-edtf.ts';

const options = { today: '2026-01-20' as Day, seasons: 'north' } as const;

describe('describeDate', () => {
  test.each([
    ['2026', '2026', '2026年'],
    ['2026-04', 'April 2026', '2026年4月'],
    ['2026-04-14', '14 April 2026', '2026年4月14日'],
    ['2026-04~', 'about April 2026', '大约2026年4月'],
    ['2026-04?', 'possibly April 2026', '可能2026年4月'],
    ['2026-04%', 'possibly about April 2026', '可能大约2026年4月'],
    ['2026-21', 'spring 2026', '2026年春季'],
    ['2026-24', 'winter 2026–27', '2026年冬季'],
    ['2026-29', 'southern spring 2026', '2026年南半球春季'],
    ['2026-34', '2nd quarter 2026', '2026年第二季度'],
    ['2026-04-14/2026-04-16', '14–16 April 2026', '2026年4月14日至16日'],
    ['2026-04-30/2026-05-02', '30 April – 2 May 2026', '2026年4月30日至5月2日'],
    ['2026-12-30/2027-01-02', '30 December 2026 – 2 January 2027', '2026年12月30日至2027年1月2日'],
    ['2026-04/2026-05', 'April–May 2026', '2026年4月至5月'],
    ['2026-01~/2026-03~', 'about January–March 2026', '大约2026年1月至3月'],
    ['2026-04/..', 'from April 2026 on', '2026年4月起'],
    ['../2026-11-10', 'by 10 November 2026', '不晚于2026年11月10日'],
    ['[2026-05-11..2026-05-20]', 'mid-May 2026', '2026年5月中旬'],
    ['[2026-02-21..2026-02-28]', 'late February 2026', '2026年2月下旬'],
    ['[2026-01-01..2026-04-30]', 'early 2026', '2026年前四个月'],
    ['[2026-07-01..2026-12-31]', 'second half of 2026', '2026年下半年'],
    ['[2026-04-13..2026-04-19]', 'the week of 13 April 2026', '2026年4月13日当周'],
    ['[2026-04-14..2026-04-16]', 'between 14 and 16 April 2026', '2026年4月14日至16日之间'],
    ['[2026-04-14,2026-04-16]', '14 or 16 April 2026', '2026年4月14日或16日'],
  ])('says %s as "%s" and "%s", which read back', (date, english, chinese) => {
    expect([describeDate(date, 'en'), describeDate(date, 'zh')]).toEqual([english, chinese]);
    expect(readDate(english, options)).toMatchObject({ value: { date } });
    expect(readDate(chinese, options)).toMatchObject({ value: { date } });
  });

  test.each([
    ['202X', 'the 2020s'],
    ['2026-XX', 'some month of 2026'],
    ['2026-04-XX', 'some day in April 2026'],
    ['[2026-04..]', 'April 2026 or later'],
    ['2026-01~/2026-03', 'about January 2026 – March 2026'],
  ])('says %s as "%s"', (date, words) => {
    expect(describeDate(date, 'en')).toBe(words);
  });

  test('has words for every date', () => {
    fc.assert(
      fc.property(anyEdtf(), fc.constantFrom('en', 'zh'), (date, locale) => {
        expect(describeDate(date, locale)).not.toMatch(/undefined|NaN|\[|~|\/|^$/);
      }),
    );
  });

  test('says days and their intervals so that they read back the same', () => {
    fc.assert(
      fc.property(
        anyDay({ min: 1800, max: 2199 }),
        anyDay({ min: 1800, max: 2199 }),
        fc.constantFrom('en', 'zh'),
        (a, b, locale) => {
          const dates = a < b ? [a, `${a}/${b}`, `[${a}..${b}]`, `[${a},${b}]`, `${a}/..`, `../${b}`] : [a];
          for (const date of dates) {
            expect(readDate(describeDate(date, locale), options)).toMatchObject({ value: { date } });
          }
        },
      ),
    );
  });
});

describe('describeWindow', () => {
  test.each([
    [{ from: '2026-04-01', to: '2026-04-30' }, '1–30 April 2026'],
    [{ from: '2026-04-14', to: '2026-04-14' }, '14 April 2026'],
    [{ from: '2026-04-14' }, 'from 14 April 2026 on'],
    [{ to: '2026-04-14' }, 'by 14 April 2026'],
    [{}, 'any day'],
  ])('says %j as "%s"', (window, words) => {
    expect(describeWindow(window as Parameters<typeof describeWindow>[0], 'en')).toBe(words);
  });
});
