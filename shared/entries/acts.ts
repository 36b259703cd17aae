import type { Change } from './change.ts';
import type { ActId, EntryId } from './ids.ts';

/** The acts whose undoing is the last word said of them, by the changes given. */
export function undoneActs(changes: readonly Change[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const change of changes) {
    if (change.what === 'act.undone') undone.add(change.id);
    if (change.what === 'act.redone') undone.delete(change.id);
  }
  return undone;
}

/** The acts that undo and redo turn to, the next one last. */
export interface Turns {
  readonly done: ActId[];
  readonly undone: ActId[];
}

/** How many acts back undo reaches. */
const REACH = 200;

/** Takes note of the next change: a fresh act leaves nothing to redo. The home that a calendar is born with stays. */
export function noteTurn({ done, undone }: Turns, { what, id, act, seq }: Change): void {
  if (what === 'act.undone') {
    if (done.at(-1) === id) done.pop();
    undone.push(id as ActId);
  } else if (what === 'act.redone') {
    if (undone.at(-1) === id) undone.pop();
    done.push(id as ActId);
  } else if (done.at(-1) !== act && !(seq === 1 && what === 'settings.edited')) {
    done.push(act);
    undone.length = 0;
  }
  if (done.length > REACH) done.shift();
}

/** The entry that a change is about, if it is about one: its own, or that of a statement. */
export function entryOf(change: Change): EntryId | undefined {
  switch (change.what) {
    case 'entry.created':
    case 'entry.edited':
    case 'entry.removed':
      return change.id as EntryId;
    case 'statement.made':
    case 'statement.withdrawn':
    case 'reading.made':
    case 'reading.withdrawn':
      return change.value.entry as EntryId;
    default:
      return undefined;
  }
}

/** The changes of acts that are not undone. */
export function withoutUndone(changes: readonly Change[]): readonly Change[] {
  const undone = undoneActs(changes);
  return undone.size === 0 ? changes : changes.filter(({ act }) => !undone.has(act));
}
