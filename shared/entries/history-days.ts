import type { Day } from '../dates/day.ts';
import type { Reading } from './calendar-as-of.ts';
import type { PastIndex } from './past-index.ts';

/** A day on which something became known of entries, or was recorded, and how many changes it saw. */
export interface HistoryDay {
  readonly day: Day;
  readonly changes: number;
}

/**
 * The days on which the calendar looked different from the day before, in order. As known, an act undone since never
 * was; as recorded it counts, and its undoing too.
 */
export function historyDays(index: PastIndex, reading: Reading): readonly HistoryDay[] {
  const { byDay, days } = index[reading];
  const counts = ({ act }: { readonly act: string }) => reading === 'recorded' || !index.undone.has(act);
  return days.flatMap((day) => {
    const changes = (byDay.get(day) ?? []).filter(counts).length;
    return changes === 0 ? [] : { day, changes };
  });
}
