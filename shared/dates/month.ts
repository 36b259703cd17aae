import { type Day, dayFrom, lastDayOf } from './day.ts';

/** A calendar month as `YYYY-MM`. Months sort as text. */
export type Month = string & { readonly __brand: 'Month' };

/** The month that a day lies in. */
export function monthOf(day: Day): Month {
  return monthFrom(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}

/** The month of a year and a number from 1; numbers beyond 1 to 12 run into the years around it. */
export function monthFrom(year: number, month: number): Month {
  const count = year * 12 + month - 1;
  const first = dayFrom(Math.floor(count / 12), (count % 12) + 1, 1);
  return first.slice(0, 7) as Month;
}

/** The month so many months later (earlier, if negative). */
export function addMonths(month: Month, months: number): Month {
  return monthFrom(yearOf(month), numberOf(month) + months);
}

/** How many months from one month to another; negative when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return (yearOf(to) - yearOf(from)) * 12 + numberOf(to) - numberOf(from);
}

/** Every month from one to another, both counted; none where `to` is earlier. */
export function monthsFrom(from: Month, to: Month): readonly Month[] {
  const count = Math.max(0, monthsBetween(from, to) + 1);
  return Array.from({ length: count }, (_, index) => addMonths(from, index));
}

/** The first day of a month. */
export function firstDayOf(month: Month): Day {
  return dayFrom(yearOf(month), numberOf(month), 1);
}

/** The last day of a month. */
export function lastDayOfMonth(month: Month): Day {
  return lastDayOf(yearOf(month), numberOf(month));
}

/** The same day of the month so many months later, or the last one there where that month is shorter. */
export function sameDayIn(day: Day, months: number): Day {
  const month = addMonths(monthOf(day), months);
  const last = lastDayOfMonth(month);
  const same = `${month}${day.slice(7)}`;
  return same <= last ? (same as Day) : last;
}

function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}

function numberOf(month: Month): number {
  return Number(month.slice(5, 7));
}
