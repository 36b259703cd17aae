import type { Day } from '../../shared/dates/day.ts';
import type { Reading } from '../../shared/entries/calendar-as-of.ts';

/** A past day that the calendar is looked at from, and in which of the two readings. */
export interface AsOf {
  readonly day: Day;
  readonly reading: Reading;
}

/** Whether both mean the same day in the same reading. */
export function isSameAsOf(one: AsOf, other: AsOf): boolean {
  return one.day === other.day && one.reading === other.reading;
}
