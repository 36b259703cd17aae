import { addDays, type Day } from './day.ts';
import { sameDayIn } from './month.ts';
import { startOfWeek, type WeekStart } from './week.ts';

export type DayMove =
  | 'day-back'
  | 'day-on'
  | 'week-back'
  | 'week-on'
  | 'month-back'
  | 'month-on'
  | 'year-back'
  | 'year-on'
  | 'week-start'
  | 'week-end';

/** The day that a move in a calendar grid leads to; the same day of a shorter month is its last. */
export function moveDay(day: Day, move: DayMove, weekStart: WeekStart): Day {
  switch (move) {
    case 'day-back':
      return addDays(day, -1);
    case 'day-on':
      return addDays(day, 1);
    case 'week-back':
      return addDays(day, -7);
    case 'week-on':
      return addDays(day, 7);
    case 'month-back':
      return sameDayIn(day, -1);
    case 'month-on':
      return sameDayIn(day, 1);
    case 'year-back':
      return sameDayIn(day, -12);
    case 'year-on':
      return sameDayIn(day, 12);
    case 'week-start':
      return startOfWeek(day, weekStart);
    case 'week-end':
      return addDays(startOfWeek(day, weekStart), 6);
  }
}
