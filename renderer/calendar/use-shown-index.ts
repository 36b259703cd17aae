import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { MonthIndex } from '../../shared/entries/month-index.ts';
import { useSherpa, useShownEntries } from '../state/sherpa.ts';

/** The shown entries by month; the same index until the entries or the filter change. */
export function useShownIndex(): MonthIndex<EntryView> {
  const { selectors } = useSherpa();
  return selectors.index(useShownEntries());
}
