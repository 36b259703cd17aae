import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { predecessorOf } from '../../shared/entries/links-of.ts';
import type { Drafting } from './drafting.ts';

/**
 * Drafts the removal of an entry. What took its place or takes place on its sidelines hangs, from then on, on what it hung on
 * itself, so that a lineage stays whole and no link leads nowhere. A date computed from it stays as it is.
 */
export function draftRemoval({ calendar, drafts }: Drafting, id: EntryId): void {
  const removed = calendar.entries.get(id)?.entry;
  for (const dependent of calendar.dependents.get(id) ?? []) {
    const entry = calendar.entries.get(dependent)?.entry;
    if (entry === undefined) continue;
    const { set, unset } = relinked(entry, id, removed);
    drafts.push({ what: 'entry.edited', id: dependent, value: { set, unset } });
  }
  drafts.push({ what: 'entry.removed', id, value: {} });
}

function relinked(
  entry: Entry,
  id: EntryId,
  removed: Entry | undefined,
): { readonly set: Partial<Entry>; readonly unset: string[] } {
  const set: Partial<Entry> = {
    ...(entry.partOf === id && removed?.partOf !== undefined ? { partOf: removed.partOf } : {}),
    ...(predecessorOf(entry) === id ? successionAfter(entry, removed) : {}),
  };
  const lost = (['partOf', 'extends', 'supersedes'] as const).filter(
    (link) => entry[link] === id && !(link in set),
  );
  return { set, unset: entry.trigger?.entry === id ? [...lost, 'trigger'] : lost };
}

/** What took the place of what took a place: it extends only where both did, since what supersedes may fall due earlier. */
function successionAfter(entry: Entry, removed: Entry | undefined): Partial<Entry> {
  const first = removed === undefined ? undefined : predecessorOf(removed);
  if (first === undefined) return {};
  const extendsIt = entry.extends !== undefined && removed?.extends !== undefined;
  return extendsIt ? { extends: first } : { supersedes: first };
}
