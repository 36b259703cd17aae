import { expect, test } from 'vitest';
import { addressOutside } from '../../../electron/address-outside.ts';
import { isAppAddress } from '../../../electron/app-address.ts';

test.each([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  ['http://example.org', 'http://example.org/'],
  ['HTTPS://EXAMPLE.ORG/', 'https://example.org/'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
  [
    'webcal://127.0.0.1:7437/feeds/secret/deadlines.ics?profile=apple',
    'webcal://127.0.0.1:7437/feeds/secret/deadlines.ics?profile=apple',
  ],
])('lets %s out', (address, outside) => {
  expect(addressOutside(address)).toBe(outside);
});

test.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,hello',
  'smb://server/share',
  'ms-settings:privacy',
  'webcal://example.org/calendar.ics',
  'app://sherpa/',
  '/etc/passwd',
  '',
])('keeps %j in', (address) => {
  expect(addressOutside(address)).toBeUndefined();
});

test.each([
  ['app://sherpa/', true],
  ['app://sherpa/index.html#november', true],
  ['app://sherpa.example.org/', false],
  ['app://other/', false],
  ['https://sherpa/', false],
  ['about:blank', false],
  ['', false],
])('takes %j for our page: %s', (address, ours) => {
  expect(isAppAddress(address)).toBe(ours);
});
