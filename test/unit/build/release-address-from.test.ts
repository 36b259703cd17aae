import { expect, test } from 'vitest';
import { releaseAddressFrom } from '../../../build/release-address-from.ts';

test('packages ask nobody for newer ones unless they were made to, and then over https only', () => {
  expect(releaseAddressFrom(undefined)).toBeUndefined();
  expect(releaseAddressFrom('')).toBeUndefined();
  expect(releaseAddressFrom('https://releases.invalid/sherpa')).toBe('https://releases.invalid/sherpa');
  for (const given of ['http://releases.invalid/', 'releases.invalid', 'file:///releases'])
    expect(() => releaseAddressFrom(given)).toThrow(`SHERPA_RELEASES can’t be “${given}”`);
});
