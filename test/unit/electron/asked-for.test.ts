import { describe, expect, test } from 'vitest';
import { askedForBy, askedForByLink } from '../../../electron/asked-for.ts';

describe('a link', () => {
  test.each(['sherpa://entry/abc_123-X', 'SHERPA://ENTRY/abc_123-X', 'sherpa://entry/abc_123-X/'])(
    'asks for an entry: %s',
    (link) => {
      expect(askedForByLink(link)).toEqual({ kind: 'entry', id: 'abc_123-X' });
    },
  );

  test.each([
    'sherpa://entry/',
    'sherpa://entry/a/b',
    'sherpa://entry/..%2F..',
    'sherpa://entry/a b',
    `sherpa://entry/${'a'.repeat(65)}`,
    'sherpa://remove/abc',
    'sherpa:entry/abc',
    'sherpa://entry/abc?as=admin',
    'https://entry/abc',
  ])('that is anything else is refused: %s', (link) => {
    expect(askedForByLink(link)).toEqual({ kind: 'refused', link });
  });

  test('is said in part where it is endless', () => {
    expect(askedForByLink(`sherpa://${'x'.repeat(100_000)}`)).toMatchObject({
      link: expect.stringMatching(/^.{200}$/),
    });
  });
});

test('a command line asks for links and calendar files, whatever options stand between them', () => {
  const args = [
    '--no-sandbox',
    '/checkout',
    '--data',
    '/data',
    'in/Truce.ICS',
    'sherpa://entry/abc',
    '--a.ics',
  ];
  expect(askedForBy(args, '/home/me')).toEqual([
    { kind: 'file', path: '/home/me/in/Truce.ICS' },
    { kind: 'entry', id: 'abc' },
  ]);
});
