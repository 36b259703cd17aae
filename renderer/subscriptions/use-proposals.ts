import { useEffect, useMemo, useState } from 'react';
import { messageOf } from '../../shared/message-of.ts';
import type { Proposal } from '../../shared/subscriptions/proposal.ts';
import { usePresent, useSherpa } from '../state/sherpa.ts';

/** What subscriptions propose, and what of it was dismissed on this device; or why that couldn't be read. */
export interface ProposalList {
  readonly proposals?: readonly Proposal[];
  readonly dismissed?: readonly Proposal[];
  readonly failure?: string;
  readonly retry: () => void;
}

/** Asked anew when subscriptions are read again and when the calendar changes. */
export function useProposals(): ProposalList {
  const { client } = useSherpa();
  const seq = usePresent((calendar) => calendar.seq);
  const [list, setList] = useState<Omit<ProposalList, 'retry'>>({});
  const [heard, setHeard] = useState(0);
  useEffect(() => client.hear('subscriptions.changed', () => setHeard((times) => times + 1)), [client]);
  useEffect(() => {
    let isCurrent = seq >= 0 && heard >= 0;
    client.request('subscriptions.proposals', { dismissed: true }).then(
      (all) =>
        isCurrent &&
        setList({
          proposals: all.filter(({ dismissed }) => !dismissed),
          dismissed: all.filter(({ dismissed }) => dismissed),
        }),
      (error: unknown) => isCurrent && setList({ failure: messageOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, seq, heard]);
  return useMemo(() => ({ ...list, retry: () => setHeard((times) => times + 1) }), [list]);
}
