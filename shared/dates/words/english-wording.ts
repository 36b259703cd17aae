import type { Piece } from './stretch.ts';
import { seasonOf, type WordedPart, type Wording, wordedPart } from './wording.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const QUARTERS = ['1st', '2nd', '3rd', '4th'];
const HEDGES: Readonly<Record<string, string>> = { '~': 'about', '?': 'possibly', '%': 'possibly about' };

/** Dates in British English. */
export const englishWording: Wording = {
  anyDay: 'any day',
  part,
  interval: (first, last) => joined(first, last, '–'),
  between: (first, last) => `between ${joined(first, last, ' and ')}`,
  either: (first, second) => joined(first, second, ' or '),
  list: (members) => members.join(' or '),
  piece: (piece, whole) => pieceOf(piece, part(whole)),
  weekOf: (day) => `the week of ${day}`,
  by: (date) => `by ${date}`,
  from: (date) => `from ${date} on`,
  orEarlier: (date) => `${date} or earlier`,
  orLater: (date) => `${date} or later`,
  hedge: (sign, date) => `${HEDGES[sign] ?? ''} ${date}`,
};

function part(text: string): string {
  const date = wordedPart(text);
  if (!date) return unknownDigits(text);
  const words = plainPart(date);
  return date.sign === undefined ? words : englishWording.hedge(date.sign, words);
}

function plainPart({ year, month, day }: WordedPart): string {
  if (month === undefined) return year;
  if (month > 32) return `${QUARTERS[month - 33]} quarter ${year}`;
  if (month > 20) {
    const { index, hemisphere } = seasonOf(month);
    const name = `${hemisphere === undefined ? '' : `${hemisphere}ern `}${SEASONS[index]} ${year}`;
    const goesOn = hemisphere === 'south' ? index === 1 : index === 3;
    return goesOn ? `${name}–${`${(Number(year) + 1) % 100}`.padStart(2, '0')}` : name;
  }
  return `${day === undefined ? '' : `${day} `}${MONTHS[month - 1]} ${year}`;
}

/** Two dates with what they share said once: 14–16 April 2026, April–May 2026, 30 April – 2 May 2026. */
function joined(first: string, last: string, link: string): string {
  const [a, b] = [wordedPart(first), wordedPart(last)];
  const wide = link === '–' ? ' – ' : link;
  const isPlain = a && b && a.sign === undefined && b.sign === undefined;
  if (
    !isPlain ||
    a.year !== b.year ||
    a.month === undefined ||
    b.month === undefined ||
    a.month > 12 ||
    b.month > 12
  ) {
    return `${part(first)}${wide}${part(last)}`;
  }
  if (a.day === undefined && b.day === undefined) return `${MONTHS[a.month - 1]}${link}${part(last)}`;
  if (a.day === undefined || b.day === undefined) return `${part(first)}${wide}${part(last)}`;
  return a.month === b.month
    ? `${a.day}${link}${part(last)}`
    : `${a.day} ${MONTHS[a.month - 1]}${wide}${part(last)}`;
}

function pieceOf(piece: Piece, whole: string): string {
  if (piece === 'first half' || piece === 'second half') return `${piece} of ${whole}`;
  return piece === 'mid' ? `mid-${whole}` : `${piece} ${whole}`;
}

function unknownDigits(text: string): string {
  const [, sign = ''] = /([?~%])$/.exec(text) ?? [];
  const plain = text.replace(/[?~%]$/, '');
  const words = plain.endsWith('XX-XX')
    ? `some day in ${plain.slice(0, 4)}`
    : /^\d{4}-XX$/.test(plain)
      ? `some month of ${plain.slice(0, 4)}`
      : /^\d{4}-\d{2}-XX$/.test(plain)
        ? `some day in ${part(plain.slice(0, 7))}`
        : plain.endsWith('XX')
          ? `some year from ${plain.slice(0, 2)}00 to ${plain.slice(0, 2)}99`
          : `the ${plain.slice(0, 3)}0s`;
  return sign === '' ? words : englishWording.hedge(sign, words);
}
