import { addDays, type Day, dayOfEpoch, epochOf } from '../dates/day.ts';
import { addMonths, firstDayOf, type Month, monthOf } from '../dates/month.ts';
import { startOfWeek, type WeekStart } from '../dates/week.ts';

export const TICK_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type TickUnit = (typeof TICK_UNITS)[number];

/** The beginning of a day, week, month, quarter or year; `at` in days since 1 January 1970. */
export interface Tick {
  readonly day: Day;
  readonly at: number;
}

/** The ticks of a time axis: fine ones, and coarser ones over them that say where one is. */
export interface TimeTicks {
  readonly fine: TickUnit;
  readonly coarse: 'month' | 'year';
  readonly fineTicks: readonly Tick[];
  readonly coarseTicks: readonly Tick[];
}

/** What the words of a unit need of room at least, in px. */
const LEAST_PX: Readonly<Record<TickUnit, number>> = { day: 25, week: 34, month: 31, quarter: 34, year: 0 };
const DAYS: Readonly<Record<TickUnit, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

/** The finest unit that there is room for at so many px a day. */
export function tickUnitAt(pxPerDay: number): TickUnit {
  return TICK_UNITS.find((unit) => DAYS[unit] * pxPerDay >= LEAST_PX[unit]) ?? 'year';
}

/** The ticks from one day to another (since 1 January 1970), the last before the first included. */
export function timeTicks(
  { from, to }: { readonly from: number; readonly to: number },
  pxPerDay: number,
  weekStart: WeekStart,
): TimeTicks {
  const fine = tickUnitAt(pxPerDay);
  const coarse = fine === 'day' || fine === 'week' ? 'month' : 'year';
  const first = dayOfEpoch(Math.floor(from));
  return {
    fine,
    coarse,
    fineTicks: ticks(fine, first, to, weekStart),
    coarseTicks: ticks(coarse, first, to, weekStart),
  };
}

function ticks(unit: TickUnit, first: Day, to: number, weekStart: WeekStart): readonly Tick[] {
  const found: Tick[] = [];
  for (let day = startOf(unit, first, weekStart); epochOf(day) <= to; day = next(unit, day))
    found.push({ day, at: epochOf(day) });
  return found;
}

function startOf(unit: TickUnit, day: Day, weekStart: WeekStart): Day {
  if (unit === 'day') return day;
  if (unit === 'week') return startOfWeek(day, weekStart);
  const month = monthOf(day);
  return firstDayOf(unit === 'month' ? month : addMonths(month, -(monthIndex(month) % MONTHS[unit])));
}

function next(unit: TickUnit, day: Day): Day {
  if (unit === 'day' || unit === 'week') return addDays(day, DAYS[unit]);
  const months = unit === 'month' ? 1 : MONTHS[unit];
  return firstDayOf(addMonths(monthOf(day), months));
}

const MONTHS = { quarter: 3, year: 12 } as const;

function monthIndex(month: Month): number {
  return Number(month.slice(5)) - 1;
}
