import { stripVTControlCharacters } from 'node:util';

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /^[\p{Mark}\p{Format}]+$/u;
const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns of a terminal a text takes; Chinese takes two a character, colours none. */
export function textWidth(text: string): number {
  const bare = stripVTControlCharacters(text);
  if (/^[\u0020-\u007E]*$/.test(bare)) return bare.length;
  return Array.from(segments.segment(bare), ({ segment }) => columnsOf(segment)).reduce(
    (sum, one) => sum + one,
    0,
  );
}

/** A text cut to so many columns, with an ellipsis where something is missing. */
export function cutToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  let taken = 0;
  for (const { segment } of segments.segment(text)) {
    taken += columnsOf(segment);
    if (taken > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

function columnsOf(segment: string): number {
  if (WIDE.test(segment)) return 2;
  return NO_WIDTH.test(segment) ? 0 : 1;
}
