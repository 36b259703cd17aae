import { expect, test } from 'vitest';
import { saidOf } from '../../../shared/feeds/said-of.ts';
import { aView } from '../../support/a-view.ts';

test.each([
  ['2026-04', 'April 2026', 'April 2026'],
  ['2026-04', '2026年4月', '2026年4月'],
  ['2026-04', 'April', 'April 2026'],
  ['2026', 'next year', '2026, “next year”'],
  ['2026-04~', undefined, 'April 2026 or so'],
  ['2026-34', undefined, 'Q2 2026'],
  ['2026?', undefined, '2026 perhaps'],
  ['2025-11~/2029-05~', undefined, 'November 2025 or so to May 2029 or so'],
  ['[2026-05-11..2026-05-20]', undefined, '11 May 2026 to 20 May 2026'],
  ['../2026-05-20', undefined, 'until 20 May 2026'],
])('%s said as %j is told as %j', (date, said, words) => {
  expect(saidOf(aView({ when: said === undefined ? { date } : { date, said } }))).toBe(words);
});
