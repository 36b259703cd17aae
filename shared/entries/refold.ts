import type { Instant } from '../dates/instant.ts';
import { entryOf, withoutUndone } from './acts.ts';
import type { Change, ChangeOf } from './change.ts';
import type { CalendarFold } from './empty-calendar.ts';
import { foldEntry } from './fold-entry.ts';
import {
  dropReference,
  foldReference,
  isOfReference,
  type ReferenceChange,
  referenceOf,
  usersOf,
} from './fold-reference.ts';
import { grouped } from './grouped.ts';
import type { EntryId } from './ids.ts';
import { raiseWhere, setEntry } from './set-entry.ts';

/** Folds an entry again from all changes of it that aren't undone. */
export function refoldEntry(
  calendar: CalendarFold,
  id: EntryId,
  own: readonly Change[],
  at: Instant,
  touched: Set<EntryId>,
): void {
  const folded = foldEntry(own);
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
  const ownById = grouped(valid, entryOf);
  for (const id of grouped(concerned, entryOf).keys())
    refoldEntry(calendar, id, ownById.get(id) ?? [], turn.at, touched);
  refoldReferences(calendar, concerned.filter(isOfReference), valid.filter(isOfReference), turn.at, touched);
}

function refoldReferences(
  calendar: CalendarFold,
  concerned: readonly ReferenceChange[],
  valid: readonly ReferenceChange[],
  at: Instant,
  touched: Set<EntryId>,
): void {
  const ownByReference = grouped(valid, referenceOf);
  const turned = [...grouped(concerned, referenceOf)].flatMap(([reference, [change]]) =>
    change === undefined ? [] : [{ reference, change }],
  );
  // Whatever hangs on it looks different, also where only its name before the turn says so, or nothing is left of it.
  const before = turned.map(({ change }) => usersOf(calendar, change));
  for (const { reference, change } of turned) {
    dropReference(calendar, change);
    for (const own of ownByReference.get(reference) ?? []) foldReference(calendar, own);
  }
  const users = [...before, ...turned.map(({ change }) => usersOf(calendar, change))];
  raiseWhere(calendar, at, touched, (entry, record) => users.some((shows) => shows(entry, record)));
}
