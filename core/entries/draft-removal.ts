import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { Drafting } from './drafting.ts';

/** The links that lead on to what the removed entry hung on itself. */
const INHERITED = ['partOf', 'extends', 'supersedes'] as const;

/**
 * Drafts the removal of an entry. What extends it or takes place on its sidelines hangs, from then on, on what it hung on
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
  const links = INHERITED.filter((link) => entry[link] === id);
  const set = Object.fromEntries(links.flatMap((link) => (removed?.[link] ? [[link, removed[link]]] : [])));
  const unset = links.filter((link) => !(link in set));
  return { set, unset: entry.trigger?.entry === id ? [...unset, 'trigger'] : unset };
}
