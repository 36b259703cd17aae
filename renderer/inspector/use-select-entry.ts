import { useCallback } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useView } from '../state/sherpa.ts';

/** Selects an entry and turns to the first day that it may be on. */
export function useSelectEntry(): (entry: Pick<EntryView, 'id' | 'window'>) => void {
  const select = useView((view) => view.select);
  const turnTo = useView((view) => view.turnTo);
  return useCallback(
    ({ id, window }) => {
      select(id);
      const day = window?.from ?? window?.to;
      if (day !== undefined) turnTo(day);
    },
    [select, turnTo],
  );
}
