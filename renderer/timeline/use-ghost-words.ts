import { useCallback } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';

/** What to say of the dates that an entry slipped from, oldest first: "Before that: April 2026 → mid-May 2026". */
export function useGhostWords(): (entry: EntryView) => string {
  const text = useText();
  const dates = useDates();
  return useCallback(
    ({ slips }) => {
      const old = slips.flatMap(({ from }) => (from === undefined ? [] : [dates.shortDate(from)]));
      return text('timeline.before', { dates: old.join(' → ') });
    },
    [text, dates],
  );
}
