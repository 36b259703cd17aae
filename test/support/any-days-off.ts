import fc from 'fast-check';
import { addDays, type Day } from '../../shared/dates/day.ts';
import { type DaysOff, daysOffFrom } from '../../shared/deadlines/days-off.ts';

/** Parties with weekends that differ. */
export const STATES = ['US', 'CN', 'SA', 'IN'] as const;

/** Any days around one on which the parties rest though it isn't their weekend, or work though it is. */
export function anyDaysOff(around: Day): fc.Arbitrary<DaysOff> {
  const special = fc.tuple(fc.constantFrom(...STATES), fc.integer({ min: -120, max: 120 }), fc.boolean());
  return fc.array(special, { maxLength: 60 }).map((given) => {
    const days = new Map(
      given.map(([state, days, works]) => [`${state} ${addDays(around, days)}`, { name: 'special', works }]),
    );
    return daysOffFrom((party, day) => days.get(`${party} ${day}`), []);
  });
}
