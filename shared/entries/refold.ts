import type { Instant } from '../dates/instant.ts';
import { defaultSettings } from '../settings/settings.ts';
import { entryOf, undoneActs } from './acts.ts';
import { applyNext } from './apply-next.ts';
import type { Change, ChangeOf } from './change.ts';
import type { CalendarFold } from './empty-calendar.ts';
import { foldEntry } from './fold-entry.ts';
import type { EntryId, PersonId, TrackId, VenueId } from './ids.ts';
import { setEntry } from './set-entry.ts';

/** The changes of acts that are not undone. */
export function withoutUndone(changes: readonly Change[]): readonly Change[] {
  const undone = undoneActs(changes);
  return undone.size === 0 ? changes : changes.filter(({ act }) => !undone.has(act));
}

/** Folds an entry again from all changes of it. */
export function refoldEntry(
  calendar: CalendarFold,
  id: EntryId,
  changes: readonly Change[],
  at: Instant,
  touched: Set<EntryId>,
): void {
  const folded = foldEntry(changes.filter((change) => entryOf(change) === id));
  if (folded !== undefined || calendar.entries.has(id)) setEntry(calendar, id, folded, at, touched);
}

/** After an undo or redo, folds again whatever the act had touched. */
export function refoldAct(
  calendar: CalendarFold,
  changes: readonly Change[],
  turn: ChangeOf<'act.undone' | 'act.redone'>,
  touched: Set<EntryId>,
): void {
  const valid = withoutUndone(changes);
  const concerned = changes.filter(({ act }) => act === turn.id);
  for (const id of new Set(concerned.map(entryOf))) {
    if (id !== undefined) refoldEntry(calendar, id as EntryId, valid, turn.at, touched);
  }
  for (const change of concerned) refoldReference(calendar, change, valid, touched, turn.at);
}

function refoldReference(
  calendar: CalendarFold,
  concerned: Change,
  valid: readonly Change[],
  touched: Set<EntryId>,
  at: Instant,
): void {
  const [area] = concerned.what.split('.');
  if (area === 'entry' || area === 'statement' || area === 'act') return;
  if (area === 'settings') calendar.settings = defaultSettings('UTC');
  else dropReference(calendar, concerned.id);
  for (const change of valid) {
    if (change.id === concerned.id && change.what.startsWith(`${area}.`))
      applyNext(calendar, { ...change, at }, touched);
  }
}

function dropReference(calendar: CalendarFold, id: string): void {
  calendar.tracks.delete(id as TrackId);
  calendar.venues.delete(id as VenueId);
  calendar.people.delete(id as PersonId);
}
