import { addMonths, type Month, monthFrom } from './month.ts';

/** Months from one to another, both counted. */
export interface MonthRange {
  readonly from: Month;
  readonly to: Month;
}

const HALF_YEAR = 6;

/**
 * The months that an overview shows around some: half a year more at either end at least, and as much as fills half
 * years, so that it stays where it is while the months shown move a little.
 */
export function overviewOf({ from, to }: MonthRange): MonthRange {
  const first = addMonths(from, -HALF_YEAR);
  const last = addMonths(to, HALF_YEAR);
  return { from: startOfHalf(first), to: addMonths(startOfHalf(last), HALF_YEAR - 1) };
}

function startOfHalf(month: Month): Month {
  const number = Number(month.slice(5, 7));
  return monthFrom(Number(month.slice(0, 4)), number <= HALF_YEAR ? 1 : HALF_YEAR + 1);
}
