import type { Instant } from '../../shared/dates/instant.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { lapseOf } from './deadline-order.ts';

/** Whether a task of preparation is done, or its time has passed, or it is still to come. */
export type TaskState = 'done' | 'overdue' | 'ahead';

/** What is to be done before or after a deadline, by dates computed from its own. */
export interface Task {
  readonly entry: EntryView;
  readonly state: TaskState;
}

/** Entries by what their date is computed from. */
export function byTrigger(entries: readonly EntryView[]): ReadonlyMap<EntryId, readonly EntryView[]> {
  const hanging = new Map<EntryId, EntryView[]>();
  for (const entry of entries) {
    if (entry.trigger === undefined || entry.standing === 'cancelled') continue;
    const others = hanging.get(entry.trigger.entry);
    if (others === undefined) hanging.set(entry.trigger.entry, [entry]);
    else others.push(entry);
  }
  return hanging;
}

/** The tasks that hang on a deadline, those that hang on them included, the first to fall due first. */
export function tasksOf(
  id: EntryId,
  hanging: ReadonlyMap<EntryId, readonly EntryView[]>,
  { now, home }: { readonly now: Instant; readonly home: string },
): readonly Task[] {
  const seen = new Set<EntryId>([id]);
  const found: EntryView[] = [];
  const gather = (from: EntryId): void => {
    for (const entry of hanging.get(from) ?? []) {
      if (seen.has(entry.id)) continue;
      seen.add(entry.id);
      found.push(entry);
      gather(entry.id);
    }
  };
  gather(id);
  const dueOf = (entry: EntryView) => lapseOf(entry, home) ?? '9999-12-31T00:00:00Z';
  return found
    .toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0))
    .map((entry) => ({
      entry,
      state: entry.standing === 'held' ? 'done' : dueOf(entry) <= now ? 'overdue' : 'ahead',
    }));
}
