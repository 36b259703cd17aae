import { useEffect } from 'react';
import { entryInAddress } from '../../shared/contract/entry-address.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { useSelectEntry } from '../inspector/use-select-entry.ts';
import { useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';

/** Shows the entry that was chosen outside of the page, as it is today, or says that there is none. */
export function useChosenEntry(): void {
  const text = useText();
  const { client, mirror, view } = useSherpa();
  const select = useSelectEntry();
  useEffect(() => {
    const choose = (id: EntryId) => {
      const entry = mirror.getState().calendar?.byId.get(id);
      const { say, returnToToday, open } = view.getState();
      if (entry === undefined) return say(text('entry.notThere'), { tone: 'trouble' });
      open(undefined);
      returnToToday();
      select(entry);
    };
    const asked = entryInAddress(location.hash);
    if (asked !== undefined) {
      // Once: reading the page anew doesn't choose it again.
      history.replaceState(history.state, '', location.pathname);
      choose(asked);
    }
    return client.hear('entry.chosen', ({ id }) => choose(id));
  }, [client, mirror, view, text, select]);
}
