import { entryOf, noteTurn, withoutUndone } from './acts.ts';
import { applyNext } from './apply-next.ts';
import type { Calendar } from './calendar.ts';
import type { Change } from './change.ts';
import type { CalendarFold } from './empty-calendar.ts';
import type { EntryId } from './ids.ts';
import { refoldAct, refoldEntry } from './refold.ts';

/** Whether `applyChange` has to look at earlier changes: for an undo, or an edit known before the last one. */
export function needsHistory(calendar: Calendar, change: Change): boolean {
  if (change.what === 'act.undone' || change.what === 'act.redone') return true;
  if (change.what === 'entry.edited') {
    const record = calendar.entries.get(change.id as EntryId);
    return record !== undefined && change.known < record.lastKnown;
  }
  return false;
}

/**
 * Folds the next change in recorded order into the calendar, and gives the ids of the entries whose revision rose.
 * `history` is every change before it; it is looked at only where `needsHistory` says so.
 */
export function applyChange(
  calendar: CalendarFold,
  change: Change,
  history: readonly Change[],
): ReadonlySet<EntryId> {
  const touched = new Set<EntryId>();
  noteTurn(calendar.turns, change);
  if (change.what === 'act.undone' || change.what === 'act.redone') {
    refoldAct(calendar, [...history, change], change, touched);
  } else if (change.what === 'entry.edited' && needsHistory(calendar, change)) {
    const own = withoutUndone([...history, change]).filter((other) => entryOf(other) === change.id);
    refoldEntry(calendar, change.id as EntryId, own, change.at, touched);
  } else {
    applyNext(calendar, change, touched);
  }
  return touched;
}
