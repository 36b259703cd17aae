import type { Piece } from './stretch.ts';
import { seasonOf, type WordedPart, type Wording, wordedPart } from './wording.ts';

const SEASONS = ['春季', '夏季', '秋季', '冬季'];
const QUARTERS = ['第一季度', '第二季度', '第三季度', '第四季度'];
const HEDGES: Readonly<Record<string, string>> = { '~': '大约', '?': '可能', '%': '可能大约' };
const HEMISPHERES = { north: '北半球', south: '南半球' };
const OF_MONTH: Readonly<Partial<Record<Piece, string>>> = {
  early: '上旬',
  mid: '中旬',
  late: '下旬',
  'first half': '上半月',
  'second half': '下半月',
};
const OF_YEAR: Readonly<Partial<Record<Piece, string>>> = {
  early: '前四个月',
  mid: '中',
  late: '后四个月',
  'first half': '上半年',
  'second half': '下半年',
};

/** Dates in simplified Chinese. */
export const chineseWording: Wording = {
  anyDay: '任何一天',
  part,
  interval: (first, last) => joined(first, last, '至'),
  between: (first, last) => `${joined(first, last, '至')}之间`,
  either: (first, second) => joined(first, second, '或'),
  list: (members) => members.join('或'),
  piece: (piece, whole) =>
    `${part(whole)}${(wordedPart(whole)?.month === undefined ? OF_YEAR : OF_MONTH)[piece]}`,
  weekOf: (day) => `${day}当周`,
  by: (date) => `不晚于${date}`,
  from: (date) => `${date}起`,
  orEarlier: (date) => `${date}或更早`,
  orLater: (date) => `${date}或更晚`,
  hedge: (sign, date) => `${HEDGES[sign] ?? ''}${date}`,
};

function part(text: string): string {
  const date = wordedPart(text);
  if (!date) return unknownDigits(text);
  const words = plainPart(date);
  return date.sign === undefined ? words : chineseWording.hedge(date.sign, words);
}

function plainPart({ year, month, day }: WordedPart): string {
  if (month === undefined) return `${year}年`;
  if (month > 32) return `${year}年${QUARTERS[month - 33]}`;
  if (month > 20) {
    const { index, hemisphere } = seasonOf(month);
    return `${year}年${hemisphere === undefined ? '' : HEMISPHERES[hemisphere]}${SEASONS[index]}`;
  }
  return `${year}年${month}月${day === undefined ? '' : `${day}日`}`;
}

/** Two dates with what they share said once: 2026年4月14日至16日. */
function joined(first: string, last: string, link: string): string {
  const [a, b] = [wordedPart(first), wordedPart(last)];
  const isPlain = a && b && a.sign === undefined && b.sign === undefined;
  if (
    !isPlain ||
    a.year !== b.year ||
    a.month === undefined ||
    b.month === undefined ||
    a.month > 12 ||
    b.month > 12
  ) {
    return `${part(first)}${link}${part(last)}`;
  }
  const isSameMonth = a.month === b.month && a.day !== undefined && b.day !== undefined;
  return `${part(first)}${link}${part(last).slice(isSameMonth ? `${b.year}年${b.month}月`.length : `${b.year}年`.length)}`;
}

function unknownDigits(text: string): string {
  const [, sign = ''] = /([?~%])$/.exec(text) ?? [];
  const plain = text.replace(/[?~%]$/, '');
  const words = plain.endsWith('XX-XX')
    ? `${plain.slice(0, 4)}年某日`
    : /^\d{4}-XX$/.test(plain)
      ? `${plain.slice(0, 4)}年某月`
      : /^\d{4}-\d{2}-XX$/.test(plain)
        ? `${part(plain.slice(0, 7))}某日`
        : plain.endsWith('XX')
          ? `${plain.slice(0, 2)}00至${plain.slice(0, 2)}99年间`
          : `${plain.slice(0, 3)}0年代`;
  return sign === '' ? words : chineseWording.hedge(sign, words);
}
