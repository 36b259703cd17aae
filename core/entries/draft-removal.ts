import type { EntryId } from '../../shared/entries/ids.ts';
import type { Drafting } from './drafting.ts';

/**
 * Drafts the removal of an entry. What extends it or takes place on its sidelines hangs, from then on, on what it hung on
 * itself, so that a lineage stays whole and no link leads nowhere.
 */
export function draftRemoval({ calendar, drafts }: Drafting, id: EntryId): void {
  const removed = calendar.entries.get(id)?.entry;
  for (const dependent of calendar.dependents.get(id) ?? []) {
    const entry = calendar.entries.get(dependent)?.entry;
    const links = (['partOf', 'extends'] as const).filter((link) => entry?.[link] === id);
    const set = Object.fromEntries(links.flatMap((link) => (removed?.[link] ? [[link, removed[link]]] : [])));
    const unset = links.filter((link) => !(link in set));
    drafts.push({ what: 'entry.edited', id: dependent, value: { set, unset } });
  }
  drafts.push({ what: 'entry.removed', id, value: {} });
}
