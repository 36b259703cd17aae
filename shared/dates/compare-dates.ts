import { parseDate } from './parse-date.ts';
import type { Window } from './window.ts';
import { windowDays, windowOf } from './window-of.ts';

const OPEN_DAY = '9999-99-99';
const OPEN_DAYS = '9999999';
const UNDATED = '~';

export type DateOrder = 'before' | 'after' | 'may-overlap';

/** How two valid EDTF dates lie: one wholly before the other, wholly after it, or perhaps on the same day. */
export function compareDates(a: string, b: string): DateOrder {
  return compareWindows(windowOf(a), windowOf(b));
}

/** How two windows lie; an open end may reach any day. */
export function compareWindows(a: Window, b: Window): DateOrder {
  if (a.to !== undefined && b.from !== undefined && a.to < b.from) return 'before';
  if (b.to !== undefined && a.from !== undefined && b.to < a.from) return 'after';
  return 'may-overlap';
}

/**
 * An order for lists that never makes a vague date look exact. An exact date stands at its first day, a vague
 * one at the last day it allows, behind the exact ones there; shorter windows go first, then the text decides.
 * So "April 2026" follows every day of April, whatever lies wholly before a date precedes it, and open ends and
 * then the undated come last. Total over valid EDTF dates and undefined.
 */
export function compareForSorting(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  return sortKeyOf(a) < sortKeyOf(b) ? -1 : 1;
}

/** Text that sorts as `compareForSorting` does, to be computed once for each date of a long list. */
export function sortKeyOf(date: string | undefined): string {
  if (date === undefined) return UNDATED;
  const parsed = parseDate(date);
  if (!parsed.ok) throw new RangeError(parsed.reason);
  const { window, exact } = parsed.value;
  const day = exact ? window.from : window.to;
  const days = `${windowDays(window) ?? OPEN_DAYS}`.padStart(OPEN_DAYS.length, '0');
  return `${day ?? OPEN_DAY} ${exact ? 'exact' : 'vague'} ${days} ${date}`;
}
