import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { desktopOptionsFrom } from '../../../electron/desktop-options.ts';

test('finds its own options among those of Chromium', () => {
  const args = [
    '--no-sandbox',
    '--inspect=0',
    '/app',
    '--data',
    'folder',
    '--port=0',
    '--now',
    '2025-11-25T09:00:00Z',
  ];
  expect(desktopOptionsFrom(args)).toEqual({
    data: resolve('folder'),
    port: 0,
    now: Date.UTC(2025, 10, 25, 9),
    sample: 'when-new',
    hidden: false,
  });
});

test('leaves what isn’t said open', () => {
  expect(desktopOptionsFrom(['/app'])).toEqual({
    data: undefined,
    port: undefined,
    now: undefined,
    sample: 'when-new',
    hidden: false,
  });
});

test.each([
  ['--sample', 'always'],
  ['--no-sample', 'never'],
])('reads %s', (option, sample) => {
  expect(desktopOptionsFrom(['/app', option]).sample).toBe(sample);
});

test.each([
  [['--port', '65536'], /--port takes a number from 0 to 65535, not “65536”/],
  [['--port', 'many'], /not “many”/],
  [['--now', 'soon'], /--now takes an instant such as/],
])('refuses %j', (args, message) => {
  expect(() => desktopOptionsFrom(args)).toThrow(message);
});

test('starts in the tray where it is told to', () => {
  expect(desktopOptionsFrom(['--hidden', 'sherpa://entry/abc']).hidden).toBe(true);
});
