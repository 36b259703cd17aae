import type { Day } from '../dates/day.ts';
import { weekdayOf } from '../dates/week.ts';
import type { Party } from '../entries/person.ts';

const [THURSDAY, FRIDAY, SATURDAY, SUNDAY] = [4, 5, 6, 7];
const SATURDAY_SUNDAY: readonly number[] = [SATURDAY, SUNDAY];
const FRIDAY_SATURDAY: readonly number[] = [FRIDAY, SATURDAY];

/**
 * The states whose weekend isn't Saturday and Sunday: weekData of CLDR 48, and, where it lags behind, Bangladesh and
 * the Maldives, whose governments rest on Friday and Saturday.
 */
const WEEKENDS: ReadonlyMap<Party, readonly number[]> = new Map([
  ...'BD BH DZ EG IL IQ JO KW LY MV OM QA SA SD SY YE'
    .split(' ')
    .map((state): [Party, readonly number[]] => [state, FRIDAY_SATURDAY]),
  ['AF', [THURSDAY, FRIDAY]],
  ['IR', [FRIDAY]],
  ['IN', [SUNDAY]],
  ['UG', [SUNDAY]],
]);

/** The days of a party's weekend as ISO 8601 numbers them, Monday being 1; Saturday and Sunday unless known better. */
export function weekendOf(party: Party): readonly number[] {
  return WEEKENDS.get(party) ?? SATURDAY_SUNDAY;
}

/** Whether a day lies on a party's weekend. */
export function isWeekendOf(party: Party, day: Day): boolean {
  return weekendOf(party).includes(weekdayOf(day));
}
