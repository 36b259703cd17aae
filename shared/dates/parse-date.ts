import { type Outcome, refused, taken } from '../outcome.ts';
import { type DatePart, parsePart } from './parse-part.ts';
import type { Window } from './window.ts';

/** A date as EDTF says it, and what it allows. */
export interface EdtfDate {
  readonly text: string;
  readonly window: Window;
  /** One certain day, or an interval between two certain days. */
  readonly exact: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

interface Range {
  readonly window: Window;
  readonly parts: readonly DatePart[];
}

const LONGEST = 500;
const MOST_REMEMBERED = 10_000;

/** What a text means never changes, and a calendar asks again and again for the same few: those read are kept, up to a bound. */
const remembered = new Map<string, Outcome<EdtfDate>>();

/**
 * Reads EDTF (ISO 8601-2): levels 0 and 1, and of level 2 quarters, seasons and one-of sets, in the years 1000
 * to 9999. Seasons 21 to 24 are the northern ones, and winter ends in the next year. Anything else is refused
 * with a sentence.
 */
export function parseDate(text: string): Outcome<EdtfDate> {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const read = readDate(text);
  if (!read.ok) return read;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, read);
  return read;
}

function readDate(text: string): Outcome<EdtfDate> {
  if (text.length > LONGEST)
    return refused(`a date of ${text.length} characters is too long: give fewer days`);
  if (text.startsWith('[')) return parseSet(text);
  if (text.startsWith('{')) {
    return refused(`"${text}" names several dates that all hold: make an entry of each, or give one date`);
  }
  if (/\dT\d/.test(text)) {
    return refused(`"${text}" has a time in it: give the day as the date, and the time by itself`);
  }
  if (text.includes('/')) return parseInterval(text);
  const only = parsePart(text);
  if (!only.ok) return only;
  return taken(dateOf(text, only.value.window, only.value.isCertainDay, [only.value]));
}

function parseInterval(text: string): Outcome<EdtfDate> {
  const [first = '', last = '', ...more] = text.split('/');
  if (more.length > 0) return refused(`"${text}" has more than two ends: write 2026-04-14/2026-04-16`);
  const range = parseRange(text, first === '..' ? '' : first, last === '..' ? '' : last);
  if (!range.ok) return range;
  const { window, parts } = range.value;
  const exact = parts.length === 2 && parts.every((part) => part.isCertainDay);
  return taken(dateOf(text, window, exact, parts));
}

function parseSet(text: string): Outcome<EdtfDate> {
  if (!text.endsWith(']'))
    return refused(`"${text}" lacks its closing bracket: write [2026-05-11..2026-05-20]`);
  const members = text.slice(1, -1).split(',');
  const ranges: Range[] = [];
  for (const [index, member] of members.entries()) {
    const [first = '', last = first, ...more] = member.trim().split('..');
    const openInside = (index > 0 && first === '') || (index < members.length - 1 && last === '');
    if (more.length > 0 || openInside) {
      return refused(`"${text}" isn't a set of dates: write [2026-05-11..2026-05-20] or [2026-05,2026-07]`);
    }
    const range = parseRange(text, first, last);
    if (!range.ok) return range;
    ranges.push(range.value);
  }
  const parts = ranges.flatMap((range) => range.parts);
  return taken(dateOf(text, hullOf(ranges.map((range) => range.window)), false, parts));
}

/** A stretch between two dates, either of which may be empty, hence open. */
function parseRange(whole: string, first: string, last: string): Outcome<Range> {
  if (first === '' && last === '') {
    return refused(`"${whole}" says nothing about when: leave the date out, or give one end`);
  }
  const start = first === '' ? undefined : parsePart(first);
  if (start && !start.ok) return start;
  const end = last === '' ? undefined : parsePart(last);
  if (end && !end.ok) return end;
  if (start && end && start.value.window.from > end.value.window.to) {
    return refused(`"${whole}" ends before it begins: put the earlier date first`);
  }
  return taken({
    window: { ...(start && { from: start.value.window.from }), ...(end && { to: end.value.window.to }) },
    parts: [start, end].flatMap((part) => (part ? [part.value] : [])),
  });
}

function hullOf(windows: readonly Window[]): Window {
  const starts = windows.flatMap(({ from }) => from ?? []).sort();
  const ends = windows.flatMap(({ to }) => to ?? []).sort();
  const [from, to] = [starts[0], ends.at(-1)];
  return {
    ...(starts.length === windows.length && from !== undefined && { from }),
    ...(ends.length === windows.length && to !== undefined && { to }),
  };
}

function dateOf(text: string, window: Window, exact: boolean, parts: readonly DatePart[]): EdtfDate {
  return {
    text,
    window,
    exact,
    approximate: parts.some((part) => part.approximate),
    uncertain: parts.some((part) => part.uncertain),
  };
}
