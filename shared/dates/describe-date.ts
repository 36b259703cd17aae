import { daysInMonth } from './civil.ts';
import { daysBetween, isDay } from './day.ts';
import { parseDate } from './parse-date.ts';
import type { Window } from './window.ts';
import { chineseWording } from './words/chinese-wording.ts';
import { englishWording } from './words/english-wording.ts';
import { mondayOf, type Piece } from './words/stretch.ts';
import type { Wording } from './words/wording.ts';

export type DateLocale = 'en' | 'zh';

/**
 * A valid EDTF date in words: "14–16 April 2026", "about April 2026", "mid-May 2026", "2nd quarter 2026". Throws on
 * text that isn't EDTF. `readDate` reads these words back, except of unknown digits, of sets that are open or of
 * more than two members, and of ends that differ in doubt.
 */
export function describeDate(date: string, locale: DateLocale): string {
  const parsed = parseDate(date);
  if (!parsed.ok) throw new RangeError(parsed.reason);
  const wording = wordingOf(locale);
  const signs = new Set(date.match(/[?~%]/g) ?? []);
  const parts = date.match(/[\dX]{4}[\dX-]*/g)?.length ?? 0;
  const [sign] = signs;
  const isCommon = signs.size === 1 && (date.match(/[?~%]/g)?.length ?? 0) === parts;
  if (sign !== undefined && isCommon)
    return wording.hedge(sign, describe(date.replace(/[?~%]/g, ''), wording));
  return describe(date, wording);
}

/** The days a window allows, in words: "1–30 April 2026", "from 1 April 2026 on". */
export function describeWindow(window: Window, locale: DateLocale): string {
  const wording = wordingOf(locale);
  const { from, to } = window;
  if (from === undefined) return to === undefined ? wording.anyDay : wording.by(wording.part(to));
  if (to === undefined) return wording.from(wording.part(from));
  return from === to ? wording.part(from) : wording.interval(from, to);
}

function wordingOf(locale: DateLocale): Wording {
  return locale === 'zh' ? chineseWording : englishWording;
}

function describe(date: string, wording: Wording): string {
  if (date.startsWith('[')) return describeSet(date.slice(1, -1).split(','), wording);
  const [first = '', last] = date.split('/');
  if (last === undefined) return wording.part(first);
  if (isOpen(first)) return wording.by(wording.part(last));
  return isOpen(last) ? wording.from(wording.part(first)) : wording.interval(first, last);
}

function describeSet(members: readonly string[], wording: Wording): string {
  const [first = '', second] = members.map((member) => member.trim());
  if (members.length === 2 && second !== undefined && !`${first}${second}`.includes('..')) {
    return wording.either(first, second);
  }
  return wording.list(members.map((member) => describeMember(member.trim(), wording)));
}

function describeMember(member: string, wording: Wording): string {
  const [first = '', last] = member.split('..');
  if (last === undefined) return wording.part(first);
  if (first === '') return wording.orEarlier(wording.part(last));
  if (last === '') return wording.orLater(wording.part(first));
  return describeStretch(first, last, wording);
}

/** A stretch as the piece it is of a month or year, as a week, or by its ends. */
function describeStretch(first: string, last: string, wording: Wording): string {
  if (isDay(first) && isDay(last)) {
    const year = first.slice(0, 4);
    const ofMonth = first.slice(0, 7) === last.slice(0, 7) ? pieceOfMonth(first, last) : undefined;
    if (ofMonth) return wording.piece(ofMonth, first.slice(0, 7));
    const ofYear =
      year === last.slice(0, 4) ? PIECE_OF_YEAR[`${first.slice(5)} ${last.slice(5)}`] : undefined;
    if (ofYear) return wording.piece(ofYear, year);
    if (daysBetween(first, last) === 6 && mondayOf(first) === first)
      return wording.weekOf(wording.part(first));
  }
  return wording.between(first, last);
}

const PIECE_OF_YEAR: Readonly<Record<string, Piece>> = {
  '01-01 04-30': 'early',
  '05-01 08-31': 'mid',
  '09-01 12-31': 'late',
  '01-01 06-30': 'first half',
  '07-01 12-31': 'second half',
};

const PIECE_OF_MONTH: Readonly<Record<string, Piece>> = {
  '01 10': 'early',
  '11 20': 'mid',
  '21 end': 'late',
  '01 15': 'first half',
  '16 end': 'second half',
};

function pieceOfMonth(first: string, last: string): Piece | undefined {
  const isEnd = Number(last.slice(8)) === daysInMonth(Number(last.slice(0, 4)), Number(last.slice(5, 7)));
  return PIECE_OF_MONTH[`${first.slice(8)} ${isEnd ? 'end' : last.slice(8)}`];
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}
