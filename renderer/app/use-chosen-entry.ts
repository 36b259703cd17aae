import { useEffect } from 'react';
import { asksForDue, entryInAddress } from '../../shared/contract/entry-address.ts';
import { useSherpa } from '../state/sherpa.ts';
import { useChoose } from './use-choose.ts';
import { useShowDue } from './use-show-due.ts';

/** Shows the entry or the Due list that the address of the page asks for, and those that its host does. */
export function useChosenEntry(): void {
  const { client } = useSherpa();
  const choose = useChoose();
  const showDue = useShowDue();
  useEffect(() => {
    const asked = entryInAddress(location.hash);
    const isDueAsked = asksForDue(location.hash);
    if (asked !== undefined || isDueAsked) {
      // Once: reading the page anew doesn't choose it again.
      history.replaceState(history.state, '', location.pathname);
      if (asked === undefined) showDue();
      else choose(asked);
    }
    const deafen = [
      client.hear('entry.chosen', ({ id }) => choose(id)),
      client.hear('due.chosen', () => showDue()),
    ];
    return () => {
      for (const stop of deafen) stop();
    };
  }, [client, choose, showDue]);
}
