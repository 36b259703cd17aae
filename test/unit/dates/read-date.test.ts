import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../shared/dates/day.ts';
import { parseDate } from '../../../shared/dates/parse-date.ts';
import { readDate } from '../../../shared/dates/read-date.ts';
import { readWhen } from '../../../shared/dates/read-when.ts';

const today = '2026-01-20' as Day;
const north = { today, seasons: 'north' } as const;

/** What words of the grammar, in any order, are made of. */
const anyWords = fc
  .array(
    fc.constantFrom(
      ...'early mid late end of the first second half quarter Q2 H1 April may 2026 14 16th 30 - – to , next this last week'.split(
        ' ',
      ),
      ...'Tuesday month year spring winter in by before after from on between and or about possibly ? today days'.split(
        ' ',
      ),
      ...'2026年 4月 14日 至 中旬 底 春 季度 第二 上半年 下周 二 前 起 或 大约 今年 后'.split(' '),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')));

describe('readDate', () => {
  test('keeps the words as typed, trimmed', () => {
    expect(readDate('  Mid–May 2026 ', north)).toEqual({
      ok: true,
      value: { date: '[2026-05-11..2026-05-20]', said: 'Mid–May 2026' },
    });
  });

  test.each(['2026-04-14', '2026-04~', '[2026-05-11..2026-05-20]', 'tomorrow', 'next month', '下周'])(
    'keeps no words for %s, which says nothing beside its date or holds today only',
    (words) => {
      expect(readDate(words, north)).toMatchObject({ ok: true, value: { date: expect.any(String) } });
      expect(readDate(words, north)).not.toHaveProperty('value.said');
    },
  );

  test.each([
    ['mid-May', '2026-05-20', '[2026-05-11..2026-05-20]'],
    ['mid-May', '2026-05-21', '[2027-05-11..2027-05-20]'],
    ['winter', '2026-02-28', '2025-24'],
    ['winter', '2026-03-01', '2026-24'],
    ['29 February', '2028-03-01', '2032-02-29'],
    ['30 Dec – 2 Jan', '2026-01-01', '2025-12-30/2026-01-02'],
    ['30 Dec – 2 Jan', '2026-01-03', '2026-12-30/2027-01-02'],
    ['Tuesday', '2026-01-20', '2026-01-20'],
    ['next Tuesday', '2026-01-19', '2026-01-20'],
    ['next month', '2026-12-15', '2027-01'],
    ['last month', '2026-01-15', '2025-12'],
    ['next quarter', '2026-12-15', '2027-33'],
    ['early winter', '2026-01-20', '2026-12'],
    ['late winter', '2026-01-20', '2026-02'],
    ['中旬', '2026-12-25', '[2027-01-11..2027-01-20]'],
  ])('reads "%s" on %s as %s', (words, day, date) => {
    expect(readDate(words, { today: day as Day, seasons: 'north' })).toMatchObject({ value: { date } });
  });

  test.each([
    ['spring 2026', '2026-29'],
    ['late summer 2026', '2027-02'],
    ['northern spring 2026', '2026-21'],
    ['2026年秋季', '2026-31'],
  ])('reads "%s" in the south as %s', (words, date) => {
    expect(readDate(words, { today, seasons: 'south' })).toMatchObject({ value: { date } });
  });

  test.each([
    ['next Tuesdayish', /"Tuesdayish" isn't understood in "next Tuesdayish": write a date such as/],
    ['14 April 2026 or so', /"so" isn't understood/],
    ['13月', /no month 13/],
    ['winter 2026-28', /doesn't follow/],
    ['1/2', /ambiguous/],
    ['31/02/2026', /exists/],
    ['', /no date/],
    ['x'.repeat(300), /too long/],
  ])('refuses "%s" with the reason', (words, reason) => {
    const read = readDate(words, north);
    expect(read.ok ? read.value.date : read.reason).toMatch(reason);
  });

  test('gives EDTF that parses, or a reason, for words in any order', () => {
    fc.assert(
      fc.property(anyWords, fc.constantFrom('north', 'south'), (words, seasons) => {
        const read = readDate(words, { today, seasons });
        if (read.ok) expect(parseDate(read.value.date).ok).toBe(true);
        else expect(read.reason.length).toBeGreaterThan(10);
      }),
      { numRuns: 3000 },
    );
  });

  test('leaves abbreviations of zones to those who know them, though some are IANA names', () => {
    const zoneByName = (name: string) => (name === 'EST' ? 'America/New_York' : undefined);
    expect(readWhen('10 July 2026 09:00 EST', { ...north, zoneByName })).toMatchObject({
      value: { start: '09:00', zone: 'America/New_York' },
    });
    expect(readWhen('10 July 2026 09:00 MST', { ...north, zoneByName }).ok).toBe(false);
    expect(readWhen('10 July 2026 09:00 UTC', { ...north, zoneByName })).toMatchObject({
      value: { zone: 'UTC' },
    });
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        expect(typeof readDate(text, north).ok).toBe('boolean');
        expect(typeof readWhen(text, north).ok).toBe('boolean');
      }),
    );
  });
});
