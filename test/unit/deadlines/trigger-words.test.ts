import { expect, it } from 'vitest';
import { triggerWords } from '../../../shared/deadlines/trigger-words.ts';

it.each([
  [{ offset: 'P90D' }, '90 days after “Truce”'],
  [{ offset: '-P1D' }, '1 day before “Truce”'],
  [{ offset: '-P14D', workingDaysOf: ['US', 'CN'] }, '14 working days (US, CN) before “Truce”'],
  [
    { offset: 'P1Y2M3W', roll: 'forward' as const },
    '1 year, 2 months, 3 weeks after “Truce”, moved to the next working day',
  ],
  [{ offset: 'P0D', roll: 'back' as const }, 'on the day of “Truce”, moved back to a working day'],
  [{ offset: '-P1D', workingDaysOf: [] }, '1 working day before “Truce”'],
])('says %j as “%s”', (trigger, words) => {
  expect(triggerWords({ entry: 'truce' as never, ...trigger }, 'Truce')).toBe(words);
});

it('names no entry that it can’t see', () => {
  expect(triggerWords({ entry: 'truce' as never, offset: 'P1D' }, undefined)).toBe(
    '1 day after another entry',
  );
});
