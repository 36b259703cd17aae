import { useEffect } from 'react';
import { entryInAddress } from '../../shared/contract/entry-address.ts';
import { useSherpa } from '../state/sherpa.ts';
import { useChoose } from './use-choose.ts';

/** Shows the entry that the address of the page asks for, and those that its host does. */
export function useChosenEntry(): void {
  const { client } = useSherpa();
  const choose = useChoose();
  useEffect(() => {
    const asked = entryInAddress(location.hash);
    if (asked !== undefined) {
      // Once: reading the page anew doesn't choose it again.
      history.replaceState(history.state, '', location.pathname);
      choose(asked);
    }
    return client.hear('entry.chosen', ({ id }) => choose(id));
  }, [client, choose]);
}
