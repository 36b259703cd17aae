import { useMemo } from 'react';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import { useCalendar } from '../../state/sherpa.ts';

const MOST_OFFERED = 6;

/** What other entries have in a field, the commonest first, but what is there already. */
export function useOffers(
  field: 'parties' | 'confirmedBy' | 'people' | 'topics' | 'links',
  values: readonly string[],
): readonly string[] {
  const entries = useCalendar((calendar) => calendar.entries);
  const known = useMemo(
    () => (field === 'links' ? [] : commonest(entries, field === 'confirmedBy' ? 'parties' : field)),
    [entries, field],
  );
  return known.filter((value) => !values.includes(value)).slice(0, MOST_OFFERED);
}

function commonest(entries: readonly EntryView[], field: 'parties' | 'people' | 'topics'): readonly string[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const value of entry[field]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, m], [, n]) => n - m).map(([value]) => value);
}
