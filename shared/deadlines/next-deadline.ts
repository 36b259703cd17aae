import type { Day } from '../dates/day.ts';
import type { EntryView } from '../entries/entry-view.ts';
import type { EntryId } from '../entries/ids.ts';

/** A deadline that is still ahead, and the last day that it allows. */
export interface NextDeadline {
  readonly entry: EntryView;
  readonly day: Day;
}

/**
 * The deadline that falls due first on or after a day, by the last day of its window; those extended, cancelled or
 * held are over. A task of preparation is next only where no other deadline is ahead.
 */
export function nextDeadline(
  entries: readonly EntryView[],
  today: Day,
): (NextDeadline & { readonly isTask: boolean }) | undefined {
  const triggered = new Map(entries.flatMap((entry) => (entry.trigger ? [[entry.id, entry] as const] : [])));
  let next: NextDeadline | undefined;
  let task: NextDeadline | undefined;
  for (const entry of entries) {
    const ahead = aheadOf(entry, today);
    if (ahead === undefined) continue;
    if (isTask(entry, triggered)) {
      if (task === undefined || ahead.day < task.day) task = ahead;
    } else if (next === undefined || ahead.day < next.day) next = ahead;
  }
  if (next !== undefined) return { ...next, isTask: false };
  return task && { ...task, isTask: true };
}

/** Whether an entry prepares another: its date is counted back from that one's, or from that of such a task. */
function isTask(entry: EntryView, triggered: ReadonlyMap<EntryId, EntryView>): boolean {
  const seen = new Set<EntryId>();
  let at: EntryView | undefined = entry;
  while (at?.trigger !== undefined && !seen.has(at.id)) {
    if (at.trigger.offset.startsWith('-')) return true;
    seen.add(at.id);
    at = triggered.get(at.trigger.entry);
  }
  return false;
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
