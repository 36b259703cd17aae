import { expect, test } from 'vitest';
import { readAmount } from '../../../shared/pledges/read-amount.ts';

test.each([
  ['87500000', 87_500_000],
  ['87,500,000', 87_500_000],
  ['87 500 000', 87_500_000],
  [' 12.5 ', 12.5],
  ['1,250.75', 1250.75],
  ['0', 0],
])('reads “%s” as %s', (text, amount) => {
  expect(readAmount(text)).toBe(amount);
});

test.each(['12,5', '-3', '1e9', 'many', '', '1,2345', '1.2.3', 'Infinity'])(
  'doesn’t guess at “%s”',
  (text) => {
    expect(readAmount(text)).toBeUndefined();
  },
);
