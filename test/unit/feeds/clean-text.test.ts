import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanText, cleanUri, escapeText } from '../../../shared/feeds/clean-text.ts';

test('line breaks of every make become one kind', () => {
  expect(cleanText('a\r\nb\rc\nd\u2028e\u0085f')).toBe('a\nb\nc\nd\ne\nf');
});

test('control characters and broken surrogates go, emoji and Chinese stay', () => {
  expect(cleanText('a\0\x07b\ud83d 🤝北京\udc00')).toBe('ab 🤝北京');
});

test('nothing in a line can begin a line of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanLine(text)).not.toMatch(/[\r\n\v\f\0\u0085\u2028\u2029]/);
    }),
  );
});

test('addresses are ASCII, and what was encoded already stays as it is', () => {
  expect(cleanUri('https://a.b/北?x=1,2;3&y=%20\r\nX-EVIL:1')).toBe(
    'https://a.b/%E5%8C%97?x=1,2;3&y=%20%20X-EVIL:1',
  );
});

test('text is escaped as RFC 5545 §3.3.11 wants it', () => {
  expect(escapeText('a,b;c\\d\ne:f')).toBe('a\\,b\\;c\\\\d\\ne:f');
});
