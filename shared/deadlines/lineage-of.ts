import type { EntryView } from '../entries/entry-view.ts';
import type { EntryId } from '../entries/ids.ts';
import { predecessorOf } from '../entries/links-of.ts';

/** The chain of a deadline through what extended or superseded it, the original first; an entry alone is its own. */
export function lineageOf(entry: EntryView, byId: ReadonlyMap<EntryId, EntryView>): readonly EntryView[] {
  const seen = new Set<EntryId>([entry.id]);
  const chain = [entry];
  for (
    let first = before(entry, byId);
    first !== undefined && !seen.has(first.id);
    first = before(first, byId)
  ) {
    seen.add(first.id);
    chain.unshift(first);
  }
  for (let last = after(entry, byId); last !== undefined && !seen.has(last.id); last = after(last, byId)) {
    seen.add(last.id);
    chain.push(last);
  }
  return chain;
}

function before(entry: EntryView, byId: ReadonlyMap<EntryId, EntryView>): EntryView | undefined {
  const id = predecessorOf(entry);
  return id === undefined ? undefined : byId.get(id);
}

function after(entry: EntryView, byId: ReadonlyMap<EntryId, EntryView>): EntryView | undefined {
  return entry.supersededBy === undefined ? undefined : byId.get(entry.supersededBy);
}
