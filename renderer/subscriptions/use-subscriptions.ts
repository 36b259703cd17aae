import { useEffect, useState } from 'react';
import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useSherpa } from '../state/sherpa.ts';

/** The subscriptions, kept at what the host says; or why they couldn't be read, and the way to try again. */
export interface SubscriptionList {
  readonly subscriptions?: readonly SubscriptionView[];
  readonly failure?: string;
  readonly retry: () => void;
}

export function useSubscriptions(): SubscriptionList {
  const { client } = useSherpa();
  const [list, setList] = useState<Omit<SubscriptionList, 'retry'>>({});
  const [tries, setTries] = useState(0);
  // Another try asks the same anew.
  useEffect(() => {
    let isCurrent = tries >= 0;
    client.request('subscriptions.list', {}).then(
      (subscriptions) => isCurrent && setList({ subscriptions }),
      (error: unknown) => isCurrent && setList({ failure: messageOf(error) }),
    );
    const stop = client.hear('subscriptions.changed', ({ subscriptions }) => setList({ subscriptions }));
    return () => {
      isCurrent = false;
      stop();
    };
  }, [client, tries]);
  return { ...list, retry: () => setTries(tries + 1) };
}
