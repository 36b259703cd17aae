import type { Day } from '../dates/day.ts';
import type { EntryView } from '../entries/entry-view.ts';

/** A deadline that is still ahead, and the last day that it allows. */
export interface NextDeadline {
  readonly entry: EntryView;
  readonly day: Day;
}

/**
 * The deadline that falls due first on or after a day, by the last day of its window; those extended, cancelled or
 * held are over.
 */
export function nextDeadline(entries: readonly EntryView[], today: Day): NextDeadline | undefined {
  let next: NextDeadline | undefined;
  for (const entry of entries) {
    if (entry.kind !== 'deadline' || entry.supersededBy !== undefined) continue;
    if (entry.standing === 'cancelled' || entry.standing === 'held') continue;
    const day = entry.window?.to;
    if (day === undefined || day < today) continue;
    if (next === undefined || day < next.day) next = { entry, day };
  }
  return next;
}
