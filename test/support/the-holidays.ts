import { daysOffOf } from '../../core/holidays/days-off-of.ts';
import { createHolidayTableOpener } from '../../core/holidays/open-holiday-table.ts';
import type { DaysOff } from '../../shared/deadlines/days-off.ts';
import type { Party } from '../../shared/entries/person.ts';
import type { HolidayCorrection } from '../../shared/settings/settings.ts';

export const openHolidays = createHolidayTableOpener();

/** The days off of some parties by the real table, with corrections if any are given. */
export async function realDaysOff(
  parties: readonly Party[],
  corrections: readonly HolidayCorrection[] = [],
): Promise<DaysOff> {
  return daysOffOf(parties, await openHolidays(), corrections);
}
