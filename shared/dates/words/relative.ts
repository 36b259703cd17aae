import { addDays, type Day, daysBetween } from '../day.ts';
import { lastBefore, nextAfter, yearOf } from './resolve-year.ts';
import { inYear, mondayOf, monthPeriod, type Period, quarterPeriod, WHOLE_YEAR } from './stretch.ts';

/**
 * The day that a weekday (Monday 1) means today: by itself the first from today on, `next` the first after
 * today, `last` the last before today, `this` that of the week from Monday.
 */
export function relativeDay(today: Day, weekday: number, which: 'this' | 'next' | 'last' | undefined): Day {
  const ofThisWeek = addDays(mondayOf(today), weekday - 1);
  const ahead = daysBetween(today, ofThisWeek);
  if (which === 'this') return ofThisWeek;
  if (which === 'last') return ahead < 0 ? ofThisWeek : addDays(ofThisWeek, -7);
  if (which === 'next') return ahead > 0 ? ofThisWeek : addDays(ofThisWeek, 7);
  return ahead >= 0 ? ofThisWeek : addDays(ofThisWeek, 7);
}

/** The month, quarter or year so many after the one today lies in. */
export function relativePeriod(today: Day, unit: 'month' | 'quarter' | 'year', step: number): Period {
  const year = yearOf(today);
  if (unit === 'year') return inYear(WHOLE_YEAR, year + step);
  const perYear = unit === 'month' ? 12 : 4;
  const index = Math.floor(((Number(today.slice(5, 7)) - 1) * perYear) / 12) + step;
  const number = (((index % perYear) + perYear) % perYear) + 1;
  return inYear(
    unit === 'month' ? monthPeriod(number) : quarterPeriod(number),
    year + Math.floor(index / perYear),
  );
}

/** A month or season of any year as `this` one (of this year, or begun and not over), the `next` to begin (1) or the `last` to be over (-1). */
export function relativeNamed(today: Day, period: Period, step: number): Period {
  const year = yearOf(today);
  if (step > 0) return nextAfter(period, today) ?? period;
  if (step < 0) return lastBefore(period, today) ?? period;
  const begun = period.in(year - 1);
  return inYear(period, begun && begun.window.to >= today ? year - 1 : year);
}
