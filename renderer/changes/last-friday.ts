import { addDays, type Day, epochOf } from '../../shared/dates/day.ts';

/** 1 January 1970 was a Thursday. */
const FRIDAY = 1;

/** The last Friday before a day. */
export function lastFriday(day: Day): Day {
  const before = epochOf(day) - 1;
  return addDays(day, -1 - ((((before - FRIDAY) % 7) + 7) % 7));
}
