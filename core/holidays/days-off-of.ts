import type { Day } from '../../shared/dates/day.ts';
import { type DaysOff, daysOffFrom, type SpecialDay } from '../../shared/deadlines/days-off.ts';
import type { Party } from '../../shared/entries/person.ts';
import type { HolidayCorrection } from '../../shared/settings/settings.ts';
import type { HolidayTable } from './holiday-table.ts';

/** A day on which a party doesn't do what its weekday says. */
export interface Holiday extends SpecialDay {
  readonly state: Party;
  readonly day: Day;
  /** The user says so, not the table. */
  readonly corrected?: true;
}

/** The days off of some parties: what the table says, as the user has corrected it, and their weekends. */
export function daysOffOf(
  parties: readonly Party[],
  table: HolidayTable,
  corrections: readonly HolidayCorrection[],
): DaysOff {
  const corrected = new Map(corrections.map((one) => [keyOf(one.state, one.day), specialOf(one)]));
  return daysOffFrom(
    (party, day) => corrected.get(keyOf(party, day)) ?? table.yearOf(party, Number(day.slice(0, 4))).get(day),
    parties.filter((party) => !table.knows(party)),
  );
}

/** What is special in a year, by day and then in the order of the parties. */
export function holidaysIn(
  year: number,
  parties: readonly Party[],
  table: HolidayTable,
  corrections: readonly HolidayCorrection[],
): readonly Holiday[] {
  const holidays = parties.flatMap((state) => {
    const days = new Map<Day, Holiday>();
    for (const [day, special] of table.yearOf(state, year)) days.set(day, { state, day, ...special });
    for (const one of corrections) {
      if (one.state !== state || !one.day.startsWith(`${year}-`)) continue;
      days.set(one.day, { state, day: one.day, ...specialOf(one), corrected: true });
    }
    return [...days.values()];
  });
  return holidays.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function specialOf({ name, works }: HolidayCorrection): SpecialDay {
  return { name: name ?? (works ? 'working day' : 'day off'), works };
}

function keyOf(party: Party, day: Day): string {
  return `${party} ${day}`;
}
