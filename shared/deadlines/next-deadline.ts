import type { Day } from '../dates/day.ts';
import type { EntryView } from '../entries/entry-view.ts';

/** A deadline that is still ahead, and the last day that it allows. */
export interface NextDeadline {
  readonly entry: EntryView;
  readonly day: Day;
}

/**
 * The deadline that falls due first on or after a day, by the last day of its window; those extended, cancelled or
 * held are over. What prepares another date comes after every other deadline.
 */
export function nextDeadline(entries: readonly EntryView[], today: Day): NextDeadline | undefined {
  let next: NextDeadline | undefined;
  let task: NextDeadline | undefined;
  for (const entry of entries) {
    const ahead = aheadOf(entry, today);
    if (ahead === undefined) continue;
    if (preparesAnother(entry)) {
      if (task === undefined || ahead.day < task.day) task = ahead;
    } else if (next === undefined || ahead.day < next.day) next = ahead;
  }
  return next ?? task;
}

/** Whether an entry is a task that prepares another, by a date counted back from that one's. */
export function preparesAnother({ trigger }: Pick<EntryView, 'trigger'>): boolean {
  return trigger?.offset.startsWith('-') === true;
}

/** The deadlines that are still ahead on a day, as `nextDeadline` tells them, the first to fall due first. */
export function deadlinesAhead(entries: readonly EntryView[], today: Day): readonly NextDeadline[] {
  return entries
    .flatMap((entry) => aheadOf(entry, today) ?? [])
    .toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1));
}

function aheadOf(entry: EntryView, today: Day): NextDeadline | undefined {
  if (entry.kind !== 'deadline' || entry.supersededBy !== undefined) return undefined;
  if (entry.standing === 'cancelled' || entry.standing === 'held') return undefined;
  const day = entry.window?.to;
  return day === undefined || day < today ? undefined : { entry, day };
}
