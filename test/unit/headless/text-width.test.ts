import { describe, expect, it } from 'vitest';
import { plainLine, plainText } from '../../../headless/print/plain-text.ts';
import { table } from '../../../headless/print/table.ts';
import { cutToWidth, textWidth } from '../../../headless/print/text-width.ts';

describe('the width of text', () => {
  it.each([
    ['', 0],
    ['Busan', 5],
    ['釜山', 4],
    ['Genève', 6],
    ['Gene\u0300ve', 6],
    ['◐ one-sided', 11],
    ['🇨🇳', 2],
    ['👩‍💼', 2],
    ['\u001B[32magreed\u001B[39m', 6],
    ['부산', 4],
  ])('of %j is %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('is kept to when text is cut, with an ellipsis for what is missing', () => {
    expect(cutToWidth('Busan', 5)).toBe('Busan');
    expect(cutToWidth('Trump–Xi meeting', 8)).toBe('Trump–X…');
    expect(cutToWidth('中美元首釜山会晤', 6)).toBe('中美…');
  });

  it('aligns columns, Chinese among them', () => {
    expect(table([['釜山', 'x'], ['Seoul', 'y'], ['']])).toBe('釜山   x\nSeoul  y\n\n');
  });
});

describe('text from elsewhere', () => {
  it('loses what a terminal would obey', () => {
    expect(plainLine('a\u001B[31mb\u0007c\u009B2Jd')).toBe('a [31mb c 2Jd');
  });

  it('loses what turns the direction of writing', () => {
    expect(plainLine('safe\u202Egnp.exe')).toBe('safe gnp.exe');
  });

  it('keeps its lines where it may have several', () => {
    expect(plainText('a\nb\tc\r\nd')).toBe('a\nb c \nd');
    expect(plainLine('a\nb')).toBe('a b');
  });
});
