import { parse as parseWithLibrary } from '@edtf-ts/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfEpoch } from '../../../shared/dates/day.ts';
import { parseDate } from '../../../shared/dates/parse-date.ts';
import { isWithin, windowDays, windowOf } from '../../../shared/dates/window-of.ts';
import { anyEdtf } from '../../support/any-edtf.ts';

const open = undefined;

describe('parseDate', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['1000', '1000-01-01', '1000-12-31'],
    ['9999', '9999-01-01', '9999-12-31'],
    ['2026-01', '2026-01-01', '2026-01-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-04', '2026-04-01', '2026-04-30'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-04~', '2026-04-01', '2026-04-30'],
    ['2026-04-14?', '2026-04-14', '2026-04-14'],
    ['2026-21', '2026-03-01', '2026-05-31'],
    ['2026-22', '2026-06-01', '2026-08-31'],
    ['2026-23', '2026-09-01', '2026-11-30'],
    ['2026-24', '2026-12-01', '2027-02-28'],
    ['2027-24', '2027-12-01', '2028-02-29'],
    ['2026-25', '2026-03-01', '2026-05-31'],
    ['2026-26', '2026-06-01', '2026-08-31'],
    ['2026-27', '2026-09-01', '2026-11-30'],
    ['2026-28', '2026-12-01', '2027-02-28'],
    ['2026-29', '2026-09-01', '2026-11-30'],
    ['2026-30', '2026-12-01', '2027-02-28'],
    ['2026-31', '2026-03-01', '2026-05-31'],
    ['2026-32', '2026-06-01', '2026-08-31'],
    ['2026-33', '2026-01-01', '2026-03-31'],
    ['2026-34', '2026-04-01', '2026-06-30'],
    ['2026-34?', '2026-04-01', '2026-06-30'],
    ['2026-35', '2026-07-01', '2026-09-30'],
    ['2026-36', '2026-10-01', '2026-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2026-XX', '2026-01-01', '2026-12-31'],
    ['2028-02-XX', '2028-02-01', '2028-02-29'],
    ['2026-XX-XX~', '2026-01-01', '2026-12-31'],
    ['2026-04-14/2026-04-16', '2026-04-14', '2026-04-16'],
    ['2026-01~/2026-03~', '2026-01-01', '2026-03-31'],
    ['2026-04/2026-04-10', '2026-04-01', '2026-04-10'],
    ['2026-21/2026-22', '2026-03-01', '2026-08-31'],
    ['2026-04/..', '2026-04-01', open],
    ['2026-04/', '2026-04-01', open],
    ['../2026', open, '2026-12-31'],
    ['/2026-04-14', open, '2026-04-14'],
    ['[2026-05-11..2026-05-20]', '2026-05-11', '2026-05-20'],
    ['[2026-04-16,2026-04-14]', '2026-04-14', '2026-04-16'],
    ['[2026-04, 2026-07..2026-08]', '2026-04-01', '2026-08-31'],
    ['[2026..2027,2020]', '2020-01-01', '2027-12-31'],
    ['[2026-04..]', '2026-04-01', open],
    ['[..2026-04]', open, '2026-04-30'],
    ['[..2026-04,2026-06]', open, '2026-06-30'],
  ])('reads %s as %s to %s', (text, from, to) => {
    const { from: earliest, to: latest } = windowOf(text);
    expect([earliest, latest]).toEqual([from, to]);
  });

  test.each([
    ['2026-02-29', /2026-02 has 28 days/],
    ['2026-04-31', /30 days/],
    ['2026-04-00', /isn't a day that exists/],
    ['2026-13', /no month 13/],
    ['2026-00', /no month 00/],
    ['2026-37', /no month 37/],
    ['2026-21-01', /no month 21/],
    ['9999-24', /beyond the year 9999/],
    ['0999', /isn't a date/],
    ['-2026', /isn't a date/],
    ['Y12026', /isn't a date/],
    ['12026', /isn't a date/],
    ['XXXX', /isn't a date/],
    ['2026-1X', /isn't a date/],
    ['2026-X1', /isn't a date/],
    ['2026-XX-14', /isn't a date/],
    ['2026-04-~14', /isn't a date/],
    ['?2026-04', /isn't a date/],
    ['2026-04-14T10:00', /time in it/],
    ['2026-04-14T10:00Z/2026-04-15', /time in it/],
    ['{2026-04,2026-05}', /several dates that all hold/],
    ['2026-05/2026-04', /ends before it begins/],
    ['2026-04-16/2026-04-14', /ends before it begins/],
    ['[2026-05..2026-04]', /ends before it begins/],
    ['2026/2027/2028', /more than two ends/],
    ['../..', /nothing about when/],
    ['/', /nothing about when/],
    ['[..]', /nothing about when/],
    ['[]', /nothing about when/],
    ['[2026', /closing bracket/],
    ['[2026..2027..2028]', /isn't a set/],
    ['[2026,..2027]', /isn't a set/],
    ['[2026-04/2026-05]', /isn't a date/],
    ['2026-04-14/tomorrow', /"tomorrow" isn't a date/],
    [' 2026', /isn't a date/],
    ['', /isn't a date/],
    [`[${'2026,'.repeat(200)}2026]`, /too long/],
  ])('refuses "%s" with the reason', (text, reason) => {
    const parsed = parseDate(text);
    expect(parsed.ok ? parsed.value : parsed.reason).toMatch(reason);
  });

  test.each([
    ['2026-04-14', true],
    ['2026-04-14/2026-04-16', true],
    ['2026-04-14~', false],
    ['2026-04-14?', false],
    ['2026-04-14/2026-04-16?', false],
    ['2026-04-14/..', false],
    ['2026-04-14/2026-05', false],
    ['[2026-04-14]', false],
    ['2026-04', false],
  ])('calls %s exact: %s', (text, exact) => {
    expect(parseDate(text)).toMatchObject({ value: { exact } });
  });

  test.each([
    ['2026-04', false, false],
    ['2026-04~', true, false],
    ['2026-04?', false, true],
    ['2026-04%', true, true],
    ['2026-01~/2026-03?', true, true],
    ['[2026-04~,2026-05]', true, false],
  ])('takes from %s approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(parseDate(text)).toMatchObject({ value: { approximate, uncertain } });
  });

  test('gives every window a first day no later than its last', () => {
    fc.assert(
      fc.property(anyEdtf(), (text) => {
        const window = windowOf(text);
        if (window.from === undefined || window.to === undefined) return;
        expect(window.from <= window.to).toBe(true);
        expect(windowDays(window)).toBeGreaterThan(0);
        expect(isWithin(window, window.from) && isWithin(window, window.to)).toBe(true);
      }),
    );
  });

  test('never throws, whatever the text', () => {
    const almost = fc.string({ unit: fc.constantFrom(...'0123456789-/.[]{},XT?~%:Z'), maxLength: 30 });
    fc.assert(fc.property(fc.oneof(fc.string(), almost), (text) => typeof parseDate(text).ok === 'boolean'));
  });

  // The library mistakes 25 to 28 for southern seasons, doesn't know 29 to 32, nor doubt about a quarter, and never
  // comes back from some stretches within sets, such as [2026-33..2027-34].
  test('agrees with the library on all that the library knows', () => {
    const isUnknownThere = /-(?:2[5-9]|3[0-2])(?![\d-])|-3[3-6][?~%]|\[.*\.\./;
    fc.assert(
      fc.property(anyEdtf(), (text) => {
        fc.pre(!isUnknownThere.test(text));
        const theirs = parseWithLibrary(text);
        if (!theirs.success) return fc.pre(false);
        const { from, to } = windowOf(text);
        const day = (ms: bigint) => dayOfEpoch(Math.floor(Number(ms) / 86_400_000));
        if (from !== undefined) expect(from).toBe(day(theirs.value.minMs));
        if (to !== undefined) expect(to).toBe(day(theirs.value.maxMs));
      }),
    );
  });
});
