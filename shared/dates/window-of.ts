import type { Day } from './day.ts';
import { daysBetween } from './day.ts';
import { parseDate } from './parse-date.ts';
import type { Window } from './window.ts';

/** The window of a stored, hence valid, EDTF date; throws on text that isn't one. */
export function windowOf(date: string): Window {
  const parsed = parseDate(date);
  if (!parsed.ok) throw new RangeError(parsed.reason);
  return parsed.value.window;
}

/** How many days a window has, both ends counted; undefined where an end is open. */
export function windowDays(window: Window): number | undefined {
  const { from, to } = window;
  return from === undefined || to === undefined ? undefined : daysBetween(from, to) + 1;
}

/** Whether a day lies in a window. */
export function isWithin(window: Window, day: Day): boolean {
  return (window.from === undefined || window.from <= day) && (window.to === undefined || day <= window.to);
}
