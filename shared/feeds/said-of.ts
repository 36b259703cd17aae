import type { Day } from '../dates/day.ts';
import type { Window } from '../dates/window.ts';
import type { EntryView } from '../entries/entry-view.ts';
import { cleanLine } from './clean-text.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SEASONS: Readonly<Record<string, string>> = {
  ...{ 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
  ...{ 33: 'Q1', 34: 'Q2', 35: 'Q3', 36: 'Q4' },
};
const SIGNS: Readonly<Record<string, string>> = { '~': ' or so', '?': ' perhaps', '%': ' or so, perhaps' };
const PART = /^(\d{4})(?:-(\d{2}))?([~?%])?$/;

/**
 * An entry's date in the words it was given in. Words that name no year ("next year", "April") hold only for whoever
 * spoke, when they spoke, so they follow plain ones that hold for any reader.
 */
export function saidOf({ when, window }: EntryView): string {
  if (when === undefined) return '';
  const said = cleanLine(when.said ?? '');
  if (/\d{4}/.test(said)) return said;
  const plain = inWords(when.date) ?? windowInWords(window ?? {});
  return plain.toLowerCase().includes(said.toLowerCase()) ? plain : `${plain}, “${said}”`;
}

/** A day as "14 April 2026". */
export function dayInWords(day: Day): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** Years, months, seasons and quarters, and from one to another; undefined for other dates. */
function inWords(date: string): string | undefined {
  const parts = date.split('/').map(partInWords);
  return parts.every((part) => part !== undefined) ? parts.join(' to ') : undefined;
}

function partInWords(part: string): string | undefined {
  const [, year, month, sign = ''] = PART.exec(part) ?? [];
  if (year === undefined) return undefined;
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? SEASONS[month]);
  return name === undefined ? undefined : `${name} ${year}${SIGNS[sign] ?? ''}`.trim();
}

function windowInWords({ from, to }: Window): string {
  if (to === undefined) return from === undefined ? '' : `from ${dayInWords(from)}`;
  if (from === undefined) return `until ${dayInWords(to)}`;
  return from === to ? dayInWords(to) : `${dayInWords(from)} to ${dayInWords(to)}`;
}
