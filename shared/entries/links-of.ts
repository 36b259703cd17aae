import type { Entry } from './entry.ts';
import type { EntryId } from './ids.ts';

type Linked = Pick<Entry, 'extends' | 'supersedes' | 'partOf' | 'trigger'>;

/** The entries that an entry hangs on: the deadline before it, the gathering it is part of, what its date is computed from. */
export function linksOf(entry: Linked): readonly EntryId[] {
  return [predecessorOf(entry), entry.partOf, entry.trigger?.entry].filter((id) => id !== undefined);
}

/** The deadline whose place this one takes: the one it extends or supersedes. */
export function predecessorOf(entry: Linked): EntryId | undefined {
  return entry.extends ?? entry.supersedes;
}

/** What became of a deadline whose place another one takes. */
export const REPLACED = ['extended', 'superseded'] as const;

/** What became of the deadline whose place this one takes. */
export function replacedBy(successor: Linked): (typeof REPLACED)[number] {
  return successor.extends === undefined ? 'superseded' : 'extended';
}
