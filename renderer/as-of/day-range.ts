import { addDays, type Day, daysBetween } from '../../shared/dates/day.ts';
import { addMonths, firstDayOf, type Month, monthOf, monthsBetween } from '../../shared/dates/month.ts';

/** A day, and how many changes it brought. */
export interface ChangeDay {
  readonly day: Day;
  readonly changes: number;
}

/** The days that the slider goes over, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** From the first day that brought a change, or the one that is looked at if that is earlier, to today. */
export function rangeOf(days: readonly ChangeDay[], today: Day, shown: Day): DayRange {
  const first = days[0]?.day ?? today;
  return { from: [first, shown, today].toSorted()[0] ?? today, to: today };
}

/** How far along the range a day lies, from 0 to 1; a range of one day is at its end. */
export function shareOf({ from, to }: DayRange, day: Day): number {
  const length = daysBetween(from, to);
  return length === 0 ? 1 : Math.min(1, Math.max(0, daysBetween(from, day) / length));
}

/** The day so far along the range. */
export function dayAt({ from, to }: DayRange, share: number): Day {
  const within = Math.min(1, Math.max(0, share));
  return addDays(from, Math.round(within * daysBetween(from, to)));
}

/** The day within the range that is nearest. */
export function clampDay({ from, to }: DayRange, day: Day): Day {
  return day < from ? from : day > to ? to : day;
}

/** The nearest day before or after one that brought a change, up to the end of the range. */
export function changeBeside(
  days: readonly ChangeDay[],
  { to }: DayRange,
  day: Day,
  way: 'previous' | 'next',
): ChangeDay | undefined {
  return way === 'previous'
    ? days.findLast((each) => each.day < day)
    : days.find((each) => each.day > day && each.day <= to);
}

const MOST_LABELS = 9;
const STEPS = [1, 3, 6, 12, 24, 60, 120] as const;

/** The months to name along the range: so many that they don't touch. */
export function namedMonths({ from, to }: DayRange): readonly Month[] {
  const [first, last] = [monthOf(from), monthOf(to)];
  const length = monthsBetween(first, last);
  const step = STEPS.find((each) => length / each <= MOST_LABELS) ?? 120;
  const months: Month[] = [];
  for (let count = 0; count <= length; count += 1) {
    const month = addMonths(first, count);
    const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
    if (number % step === 0 && firstDayOf(month) >= from) months.push(month);
  }
  return months;
}
