import { type Month, monthOf, monthsBetween, monthsFrom } from '../dates/month.ts';
import type { Placed } from './month-index.ts';

/** How much lies in a month: exact entries by count, and of each vague one the share of its window. */
export interface MonthCount {
  readonly exact: number;
  readonly vague: number;
}

const WIDEST_SHARED = 24;

/**
 * A count for each month that has any. An exact entry counts once, in its first month; a vague one is spread evenly over
 * the months it may fall in, so that it makes no peak on a month nobody named. Open windows and those of more than two
 * years count nowhere.
 */
export function countByMonth(entries: Iterable<Placed>): ReadonlyMap<Month, MonthCount> {
  const counts = new Map<Month, { exact: number; vague: number }>();
  for (const { window, exact } of entries) {
    if (window?.from === undefined || window.to === undefined) continue;
    const first = monthOf(window.from);
    const last = exact ? first : monthOf(window.to);
    const months = monthsBetween(first, last) + 1;
    if (months > WIDEST_SHARED) continue;
    for (const month of monthsFrom(first, last)) {
      const count = counts.get(month) ?? { exact: 0, vague: 0 };
      if (exact) count.exact += 1;
      else count.vague += 1 / months;
      counts.set(month, count);
    }
  }
  return counts;
}
