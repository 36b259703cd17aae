import { useCallback } from 'react';
import type { EntryId } from '../../shared/entries/ids.ts';
import { useSelectEntry } from '../inspector/use-select-entry.ts';
import { useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';

/** Shows an entry that was chosen outside of the page, as it is today, or says that there is none. */
export function useChoose(): (id: EntryId) => void {
  const text = useText();
  const { mirror, view } = useSherpa();
  const select = useSelectEntry();
  return useCallback(
    (id) => {
      const entry = mirror.getState().calendar?.byId.get(id);
      const { say, returnToToday, open } = view.getState();
      if (entry === undefined) return say(text('entry.notThere'), { tone: 'trouble' });
      open(undefined);
      returnToToday();
      select(entry);
    },
    [mirror, view, text, select],
  );
}
