import fc from 'fast-check';
import { daysInMonth } from '../../shared/dates/civil.ts';
import { type Day, dayFrom } from '../../shared/dates/day.ts';

/** Any day of the years given. */
export function anyDay(
  years: { readonly min: number; readonly max: number } = { min: 1000, max: 9999 },
): fc.Arbitrary<Day> {
  return fc
    .tuple(fc.integer(years), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) => dayFrom(year, month, Math.min(day, daysInMonth(year, month))));
}
