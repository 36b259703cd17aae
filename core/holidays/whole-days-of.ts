import { addDays, type Day, isDay } from '../../shared/dates/day.ts';
import type { SpecialDay } from '../../shared/deadlines/days-off.ts';

interface Moment {
  getTime(): number;
}

/** A holiday as the package gives it: `YYYY-MM-DD hh:mm:ss`, perhaps with an offset, and its instants. */
export interface ListedHoliday {
  readonly date: string;
  readonly start: Moment;
  readonly end: Moment;
  readonly name: string;
}

const MS_PER_DAY = 86_400_000;
/** A day on which the clocks go forward is an hour short. */
const SHORTEST_DAY = 0.95;

/** The whole days of a year's holidays, each with its name; those that begin at noon aren't days off. */
export function wholeDaysOf(holidays: readonly ListedHoliday[], year: number): ReadonlyMap<Day, SpecialDay> {
  const days = new Map<Day, SpecialDay>();
  for (const { date, start, end, name: typed } of holidays) {
    const name = typed.replaceAll("'", '’');
    const first = date.slice(0, 10);
    if (!isDay(first) || !date.startsWith('00:00:00', 11)) continue;
    const length = Math.floor((end.getTime() - start.getTime()) / MS_PER_DAY + 1 - SHORTEST_DAY);
    for (let passed = 0; passed < length; passed += 1) {
      const day = addDays(first, passed);
      if (!day.startsWith(`${year}-`)) break;
      const other = days.get(day)?.name;
      days.set(day, {
        name: other === undefined || other === name ? name : `${other}, ${name}`,
        works: false,
      });
    }
  }
  return days;
}
