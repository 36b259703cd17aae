import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { predecessorOf } from '../../shared/entries/links-of.ts';
import { hangsOn } from './draft-reanchoring.ts';
import type { Drafting } from './drafting.ts';

/**
 * Drafts the removal of an entry. What took its place, is computed from it or takes place on its sidelines hangs, from then
 * on, on the deadline whose place it took, so that a lineage stays whole and no link leads nowhere. Where there is none,
 * a date computed from it stays as it is.
 */
export function draftRemoval(drafting: Drafting, id: EntryId): void {
  const { calendar, drafts } = drafting;
  const removed = calendar.entries.get(id)?.entry;
  const before = removed && predecessorOf(removed);
  const predecessor = before === undefined ? undefined : calendar.entries.get(before)?.entry;
  // What the old deadline hangs on itself can't hang on it in turn.
  const above =
    predecessor === undefined ? new Set<EntryId>() : hangsOn(drafting, predecessor).add(predecessor.id);
  for (const dependent of calendar.dependents.get(id) ?? []) {
    const entry = calendar.entries.get(dependent)?.entry;
    if (entry === undefined) continue;
    const { set, unset } = relinked(entry, id, removed, above.has(dependent) ? undefined : before);
    drafts.push({ what: 'entry.edited', id: dependent, value: { set, unset } });
  }
  drafts.push({ what: 'entry.removed', id, value: {} });
}

function relinked(
  entry: Entry,
  id: EntryId,
  removed: Entry | undefined,
  predecessor: EntryId | undefined,
): { readonly set: Partial<Entry>; readonly unset: string[] } {
  const partOf = predecessor ?? removed?.partOf;
  const { trigger } = entry;
  const set: Partial<Entry> = {
    ...(entry.partOf === id && partOf !== undefined ? { partOf } : {}),
    ...(trigger?.entry === id && predecessor !== undefined
      ? { trigger: { ...trigger, entry: predecessor } }
      : {}),
    ...(predecessorOf(entry) === id ? successionAfter(entry, removed) : {}),
  };
  const lost = (['partOf', 'extends', 'supersedes'] as const).filter(
    (link) => entry[link] === id && !(link in set),
  );
  const losesTrigger = trigger?.entry === id && set.trigger === undefined;
  return { set, unset: losesTrigger ? [...lost, 'trigger'] : lost };
}

/** What took the place of what took a place: it extends only where both did, since what supersedes may fall due earlier. */
function successionAfter(entry: Entry, removed: Entry | undefined): Partial<Entry> {
  const first = removed === undefined ? undefined : predecessorOf(removed);
  if (first === undefined) return {};
  const extendsIt = entry.extends !== undefined && removed?.extends !== undefined;
  return extendsIt ? { extends: first } : { supersedes: first };
}
