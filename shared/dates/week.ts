import { addDays, type Day, epochOf } from './day.ts';
import { firstDayOf, lastDayOfMonth, type Month } from './month.ts';
import type { Window } from './window.ts';

/** The first day of a week, ISO 8601: 1 is Monday, 7 Sunday. */
export type WeekStart = 1 | 7;

/** The day of the week, ISO 8601: 1 is Monday, 7 Sunday. */
export function weekdayOf(day: Day): number {
  // 1 January 1970 was a Thursday.
  return ((((epochOf(day) + 3) % 7) + 7) % 7) + 1;
}

/** Whether a day is a Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 5;
}

/** The first day of the week that a day lies in. */
export function startOfWeek(day: Day, weekStart: WeekStart): Day {
  return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

/** The days that a month's grid of whole weeks shows, from the first to the last. */
export function gridOf(month: Month, weekStart: WeekStart): Required<Window> {
  return {
    from: startOfWeek(firstDayOf(month), weekStart),
    to: addDays(startOfWeek(lastDayOfMonth(month), weekStart), 6),
  };
}
