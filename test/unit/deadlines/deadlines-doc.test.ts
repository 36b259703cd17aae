import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROLLS } from '../../../shared/deadlines/trigger.ts';
import { triggeredDate } from '../../../shared/deadlines/triggered-date.ts';
import { realDaysOff } from '../../support/the-holidays.ts';

const text = readFileSync(new URL('../../../docs/deadlines.md', import.meta.url), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => /^\| `[\d~-]+` \| `-?P/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));

test('docs/deadlines.md has examples', () => {
  expect(rows.length).toBeGreaterThan(8);
});

test.each(rows)('docs/deadlines.md:%s from %s by %s of %s, rolling %s, is %s', async (...cells) => {
  const [, from = '', offset = '', states = '', rolls = '', is = ''] = cells;
  const parties = states.split(', ').filter(Boolean);
  const roll = ROLLS.find((one) => one === rolls);
  const rule = { offset, roll, ...(parties.length === 0 ? {} : { workingDaysOf: parties }) };
  expect(triggeredDate(from, rule, [], await realDaysOff(parties)).date).toBe(is);
});
