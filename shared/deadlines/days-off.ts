import type { Day } from '../dates/day.ts';
import type { Party } from '../entries/person.ts';
import { isWeekendOf } from './weekend-of.ts';

/** What a weekend is called where a day off is named. */
export const WEEKEND = 'weekend';

/** On which days parties don't work. */
export interface DaysOff {
  /** Why a party doesn't work on a day: a holiday's name, or `weekend`; undefined on a working day. */
  reason(party: Party, day: Day): string | undefined;
  /** The parties among those it was made for whose public holidays aren't known: only their weekends are off. */
  readonly unknown: readonly Party[];
}

/** A day that isn't what its weekday says: a public holiday, or a weekend day on which people work. */
export interface SpecialDay {
  readonly name: string;
  readonly works: boolean;
}

/** Days off from what is special about a party's days, where there is anything, and its weekend. */
export function daysOffFrom(
  special: (party: Party, day: Day) => SpecialDay | undefined,
  unknown: readonly Party[],
): DaysOff {
  return {
    unknown,
    reason(party, day) {
      const known = special(party, day);
      if (known !== undefined) return known.works ? undefined : known.name;
      return isWeekendOf(party, day) ? WEEKEND : undefined;
    },
  };
}

/** Days off of parties whose public holidays nobody looked up: their weekends. */
export function weekendsOnly(parties: readonly Party[]): DaysOff {
  return daysOffFrom(() => undefined, parties);
}
