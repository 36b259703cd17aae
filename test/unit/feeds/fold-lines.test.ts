import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLines } from '../../../shared/feeds/fold-lines.ts';

const anyLines = fc.array(
  fc.string({ unit: 'grapheme', maxLength: 400 }).map((line) => line.replace(/[\r\n]/g, ' ')),
);
const octets = (text: string) => new TextEncoder().encode(text).length;

test('no line has more than 75 octets, and unfolding gives the text back', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const text = lines.map((line) => `X:${line}\r\n`).join('');
      const folded = foldLines(text);
      expect(folded.replaceAll('\r\n ', '')).toBe(text);
      for (const line of folded.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    }),
  );
});

test.each([
  ['75 octets of ASCII stay on one line', `${'a'.repeat(75)}\r\n`, `${'a'.repeat(75)}\r\n`],
  ['the 76th begins the next', `${'a'.repeat(76)}\r\n`, `${'a'.repeat(75)}\r\n a\r\n`],
  ['a Chinese character is never split', `${'a'.repeat(74)}北\r\n`, `${'a'.repeat(74)}\r\n 北\r\n`],
  ['nor is one beyond the first plane', `${'a'.repeat(72)}🤝b\r\n`, `${'a'.repeat(72)}\r\n 🤝b\r\n`],
])('%s', (_, text, folded) => {
  expect(foldLines(text)).toBe(folded);
});
