import { type Day, dayFrom, epochOf } from '../../shared/dates/day.ts';
import type { Stretch } from '../../shared/timeline/timeline-mark.ts';
import type { TimelineRow } from '../../shared/timeline/timeline-rows.ts';

const REACH_YEARS = 100;
const ROUND_YEARS = 10;

/**
 * The decades that can be scrolled over: those of the entries, of today and of what is looked at, with a few years around
 * them, and never more than a hundred years from today.
 */
export function timeRangeOf(rows: readonly TimelineRow[], today: Day, focus: Day): Stretch {
  let from = Math.min(epochOf(today), epochOf(focus));
  let to = Math.max(epochOf(today), epochOf(focus));
  for (const { marks } of rows) {
    for (const mark of marks) {
      from = Math.min(from, mark.from);
      to = Math.max(to, mark.to);
    }
  }
  const year = Number(today.slice(0, 4));
  const yearAt = (at: number) => 1970 + Math.floor(at / 365.25);
  const first = Math.max(yearAt(from) - 4, year - REACH_YEARS);
  const last = Math.min(yearAt(to) + 4, year + REACH_YEARS);
  return {
    from: epochOf(dayFrom(Math.floor(first / ROUND_YEARS) * ROUND_YEARS, 1, 1)),
    to: epochOf(dayFrom(Math.ceil((last + 1) / ROUND_YEARS) * ROUND_YEARS, 1, 1)),
  };
}
