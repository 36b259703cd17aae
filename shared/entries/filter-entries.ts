import type { StandingName } from '../statements/standing.ts';
import type { EntryView } from './entry-view.ts';
import type { EntryKind } from './kind.ts';

/** Which entries are wanted: within a list any of its values will do, an empty list asks for nothing, lists add up. */
export interface EntryFilter {
  /** By name. */
  readonly tracks: readonly string[];
  readonly standings: readonly StandingName[];
  readonly parties: readonly string[];
  readonly topics: readonly string[];
  readonly kinds: readonly EntryKind[];
}

export type Facet = keyof EntryFilter;

export const FACETS: readonly Facet[] = ['tracks', 'standings', 'parties', 'topics', 'kinds'];

/** Lets everything pass. */
export const NO_FILTER: EntryFilter = { tracks: [], standings: [], parties: [], topics: [], kinds: [] };

/** How many entries each value of a facet would show, given what the other facets ask for. */
export type FacetCounts = { readonly [F in Facet]: ReadonlyMap<string, number> };

/** The entries that pass a filter, in their order. */
export function filterEntries(entries: readonly EntryView[], filter: EntryFilter): readonly EntryView[] {
  return isFiltering(filter) ? entries.filter((entry) => failuresOf(entry, filter).length === 0) : entries;
}

/** Whether a filter asks for anything. */
export function isFiltering(filter: EntryFilter): boolean {
  return FACETS.some((facet) => filter[facet].length > 0);
}

/** Counts entries by the values of every facet; a value counts what choosing it beside the other facets would show. */
export function countFacets(entries: readonly EntryView[], filter: EntryFilter): FacetCounts {
  const counts = {
    tracks: new Map<string, number>(),
    standings: new Map<string, number>(),
    parties: new Map<string, number>(),
    topics: new Map<string, number>(),
    kinds: new Map<string, number>(),
  };
  for (const entry of entries) {
    const failures = failuresOf(entry, filter);
    if (failures.length > 1) continue;
    for (const facet of failures.length === 0 ? FACETS : failures) {
      const counted = counts[facet];
      for (const value of valuesOf(entry, facet)) counted.set(value, (counted.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function failuresOf(entry: EntryView, filter: EntryFilter): readonly Facet[] {
  return FACETS.filter((facet) => {
    const wanted: readonly string[] = filter[facet];
    return wanted.length > 0 && !valuesOf(entry, facet).some((value) => wanted.includes(value));
  });
}

/** The values of an entry under a facet. */
export function valuesOf(entry: EntryView, facet: Facet): readonly string[] {
  switch (facet) {
    case 'tracks':
      return entry.tracks;
    case 'standings':
      return [entry.standing];
    case 'parties':
      return entry.parties;
    case 'topics':
      return entry.topics;
    case 'kinds':
      return [entry.kind];
  }
}
