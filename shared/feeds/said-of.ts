import type { Day } from '../dates/day.ts';
import type { EntryView } from '../entries/entry-view.ts';
import { cleanLine } from './clean-text.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SEASONS: Readonly<Record<string, string>> = {
  ...{ 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
  ...{ 33: 'Q1', 34: 'Q2', 35: 'Q3', 36: 'Q4' },
};
const MONTH = /^(\d{4})(?:-(\d{2}))?([~?%])?$/;

/** An entry's date in the words it was given in, or in plain ones. */
export function saidOf({ when, window }: EntryView): string {
  if (when?.said !== undefined) return cleanLine(when.said);
  const plain = MONTH.exec(when?.date ?? '');
  const name = plain?.[2] === undefined ? '' : (MONTHS[Number(plain[2]) - 1] ?? SEASONS[plain[2]]);
  if (plain && name !== undefined) return `${name} ${plain[1]}${SIGNS[plain[3] ?? ''] ?? ''}`.trim();
  if (window?.to === undefined) return when?.date ?? '';
  if (window.from === undefined) return `until ${dayInWords(window.to)}`;
  return window.from === window.to
    ? dayInWords(window.to)
    : `${dayInWords(window.from)} to ${dayInWords(window.to)}`;
}

const SIGNS: Readonly<Record<string, string>> = { '~': ' or so', '?': ' perhaps', '%': ' or so, perhaps' };

/** A day as "14 April 2026". */
export function dayInWords(day: Day): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}
