import type { Change } from './change.ts';
import type { ActId } from './ids.ts';

/** The acts whose undoing is the last word said of them, by the changes given. */
export function undoneActs(changes: readonly Change[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const change of changes) {
    if (change.what === 'act.undone') undone.add(change.id);
    if (change.what === 'act.redone') undone.delete(change.id);
  }
  return undone;
}

/** What undo and redo would turn to next: a fresh act after an undo leaves nothing to redo. */
export function nextActs(changes: readonly Change[]): { readonly undo?: ActId; readonly redo?: ActId } {
  const done: ActId[] = [];
  let undone: ActId[] = [];
  for (const { what, id, act } of changes) {
    if (what === 'act.undone') {
      if (done.at(-1) === id) done.pop();
      undone.push(id as ActId);
    } else if (what === 'act.redone') {
      if (undone.at(-1) === id) undone.pop();
      done.push(id as ActId);
    } else if (done.at(-1) !== act) {
      done.push(act);
      undone = [];
    }
  }
  const undo = done.at(-1);
  const redo = undone.at(-1);
  return { ...(undo === undefined ? {} : { undo }), ...(redo === undefined ? {} : { redo }) };
}

/** The entry that a change is about, if it is about one: its own, or that of a statement. */
export function entryOf(change: Change): string | undefined {
  switch (change.what) {
    case 'entry.created':
    case 'entry.edited':
    case 'entry.removed':
      return change.id;
    case 'statement.made':
    case 'statement.withdrawn':
      return change.value.entry;
    default:
      return undefined;
  }
}
