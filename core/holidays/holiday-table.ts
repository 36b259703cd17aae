import type { Day } from '../../shared/dates/day.ts';
import type { SpecialDay } from '../../shared/deadlines/days-off.ts';
import type { Party } from '../../shared/entries/person.ts';

/** Public holidays by state and year, and the weekend days that make up for them. */
export interface HolidayTable {
  /** Whether the table has anything of a party: it has of most states, and of no organisation. */
  knows(party: Party): boolean;
  /** What is special in a year, by day; empty for a party that isn't known. */
  yearOf(party: Party, year: number): ReadonlyMap<Day, SpecialDay>;
}

/** Opens the table, which costs some 200 ms and 30 MB: nothing that doesn't ask for holidays does. */
export type OpenHolidayTable = () => Promise<HolidayTable>;
