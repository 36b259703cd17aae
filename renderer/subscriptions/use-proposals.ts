import { useEffect, useState } from 'react';
import { messageOf } from '../../shared/message-of.ts';
import type { Proposal } from '../../shared/subscriptions/proposal.ts';
import { usePresent, useSherpa } from '../state/sherpa.ts';

/** What subscriptions propose; asked anew when they are read again and when the calendar changes. */
export interface ProposalList {
  readonly proposals?: readonly Proposal[];
  readonly failure?: string;
}

export function useProposals(): ProposalList {
  const { client } = useSherpa();
  const seq = usePresent((calendar) => calendar.seq);
  const [list, setList] = useState<ProposalList>({});
  const [heard, setHeard] = useState(0);
  useEffect(() => client.hear('subscriptions.changed', () => setHeard((times) => times + 1)), [client]);
  useEffect(() => {
    let isCurrent = seq >= 0 && heard >= 0;
    client.request('subscriptions.proposals', {}).then(
      (proposals) => isCurrent && setList({ proposals }),
      (error: unknown) => isCurrent && setList({ failure: messageOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, seq, heard]);
  return list;
}
