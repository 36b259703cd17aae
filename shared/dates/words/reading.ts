import { type Day, epochOf } from '../day.ts';
import { parsePart } from '../parse-part.ts';
import { dayBeside, resolveRange, resolveYear } from './resolve-year.ts';
import { fixed, type Hemisphere, type Meaning, type Stretch, someDayWithin } from './stretch.ts';

/** What reading a date depends on beside its words. */
export interface ReadingOptions {
  readonly today: Day;
  /** Whose seasons: spring is March to May in the north, September to November in the south. */
  readonly seasons: Hemisphere;
}

/** What a rule of either language makes of words: EDTF text, or why there is no such date. */
export type Reading = { readonly date: string } | { readonly complaint: string };

/** A stretch read from words, with what the words claim beside: the weekday (Monday 1), `the end of`. */
export interface ReadStretch extends Stretch {
  readonly weekday?: number;
  readonly isEnd?: boolean;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const EVERY_PART = /[\dX]{4}(?:-[\dX]{2}){0,2}/g;

/** A stretch by itself: at its next occurrence where it names no year. */
export function readSingle(stretch: ReadStretch, { today }: ReadingOptions): Reading {
  const meaning = resolveYear(stretch, today);
  return meaning ? (weekdayComplaint(stretch, meaning) ?? { date: meaning.date }) : noSuchDay();
}

/**
 * From one stretch to another: an interval that lasts, but one unknown day within where an end is itself such a
 * stretch (mid-April to early May), since an interval of days would look exact.
 */
export function readInterval(first: ReadStretch, last: ReadStretch, options: ReadingOptions): Reading {
  return readBoth(first, last, options, (start, end) =>
    isPlain(start) && isPlain(end)
      ? `${start.date}/${end.date}`
      : someDayWithin(start.window.from, end.window.to).date,
  );
}

/** One unknown day between two stretches, both included. */
export function readBetween(first: ReadStretch, last: ReadStretch, options: ReadingOptions): Reading {
  return readBoth(first, last, options, (start, end) => someDayWithin(start.window.from, end.window.to).date);
}

/** One of two stretches. */
export function readEither(first: ReadStretch, last: ReadStretch, options: ReadingOptions): Reading {
  return readBoth(first, last, options, (start, end) => `[${membersOf(start)},${membersOf(end)}]`);
}

/** How an open end lies to the stretch: `by` and `from` include it, `before` and `after` don't. */
export type Bound = 'by' | 'before' | 'from' | 'after';

/** A date with one open end. */
export function readBound(bound: Bound, stretch: ReadStretch, { today }: ReadingOptions): Reading {
  const meaning = resolveYear(stretch, today);
  if (!meaning) return noSuchDay();
  const complaint = weekdayComplaint(stretch, meaning);
  if (complaint) return complaint;
  if (bound === 'from') return { date: `${isPlain(meaning) ? meaning.date : meaning.window.from}/..` };
  if (bound === 'after') return { date: `${dayBeside(meaning, 'after')}/..` };
  if (bound === 'before' && stretch.isEnd !== true) return { date: `../${dayBeside(meaning, 'before')}` };
  return { date: `../${isPlain(meaning) ? meaning.date : meaning.window.to}` };
}

/** The reading with `~` or `?` behind each of its dates. */
export function withSign(reading: Reading, sign: string): Reading {
  return 'complaint' in reading ? reading : { date: reading.date.replace(EVERY_PART, (part) => part + sign) };
}

/** An ISO day or month, or another single EDTF date, amid words. */
export function edtfStretch(text: string): Stretch | undefined {
  const part = parsePart(text);
  return part.ok ? fixed({ date: text, window: part.value.window }) : undefined;
}

function readBoth(
  first: ReadStretch,
  last: ReadStretch,
  { today }: ReadingOptions,
  join: (start: Meaning, end: Meaning) => string,
): Reading {
  const both = resolveRange(first, last, today);
  if (!both) return { complaint: 'it ends before it begins, or names a day that does not exist' };
  const [start, end] = both;
  return weekdayComplaint(first, start) ?? weekdayComplaint(last, end) ?? { date: join(start, end) };
}

function weekdayComplaint({ weekday }: ReadStretch, { window }: Meaning): Reading | undefined {
  if (weekday === undefined) return undefined;
  const actual = ((((epochOf(window.from) + 3) % 7) + 7) % 7) + 1;
  if (actual === weekday) return undefined;
  return { complaint: `${window.from} is a ${WEEKDAYS[actual - 1]}, not a ${WEEKDAYS[weekday - 1]}` };
}

function noSuchDay(): Reading {
  return { complaint: 'there is no such day' };
}

function isPlain(meaning: Meaning): boolean {
  return !meaning.date.startsWith('[');
}

function membersOf(meaning: Meaning): string {
  return isPlain(meaning) ? meaning.date : meaning.date.slice(1, -1);
}
