import { addDays, type Day } from '../../shared/dates/day.ts';
import { addMonths, firstDayOf, lastDayOfMonth, monthOf } from '../../shared/dates/month.ts';

/** The days around a month that its grid shows too. */
const DAYS_AROUND = 14;

/**
 * The days that others' events are asked for where a view shows some around one: those of its quarter and a month on either
 * side. So most turns of the page ask nothing, and none begins with an empty grid.
 */
export function overlayStretch(day: Day): { readonly from: Day; readonly to: Day } {
  const month = monthOf(day);
  const first = addMonths(month, -((Number(month.slice(5)) - 1) % 3));
  return {
    from: addDays(firstDayOf(addMonths(first, -1)), -DAYS_AROUND),
    to: addDays(lastDayOfMonth(addMonths(first, 3)), DAYS_AROUND),
  };
}
