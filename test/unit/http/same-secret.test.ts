import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameSecret } from '../../../core/http/same-secret.ts';

it('tells secrets apart exactly as equality does', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => sameSecret(a, b) === (a === b)));
  fc.assert(fc.property(fc.string(), (a) => sameSecret(a, a)));
});

it('takes no beginning, end or repetition for the whole', () => {
  for (const given of ['', 'a', 'abc', 'abcdabcd', 'bcd', 'abcd ', 'abce'])
    expect(sameSecret(given, 'abcd'), given).toBe(false);
});
