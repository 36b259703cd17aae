import { useEffect, useState } from 'react';
import type { OutputOf } from '../../shared/contract/methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { usePresent, useSherpa } from '../state/sherpa.ts';

/** How a feed is doing; or why that can't be told; and the way to ask again. */
export interface HealthReading {
  readonly health?: OutputOf<'feeds.health'>;
  readonly failure?: string;
  readonly ask: () => void;
}

/** Asks how a feed is doing, once it is looked at, after each change of the calendar, and whenever the user asks. */
export function useHealth(feed: string): HealthReading {
  const { client } = useSherpa();
  const seq = usePresent((calendar) => calendar.seq);
  const [tries, setTries] = useState(0);
  const [reading, setReading] = useState<Omit<HealthReading, 'ask'>>({});
  useEffect(() => {
    let isCurrent = seq >= 0 && tries >= 0;
    client.request('feeds.health', { feed }).then(
      (health) => isCurrent && setReading({ health }),
      (error: unknown) => isCurrent && setReading({ failure: messageOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, feed, seq, tries]);
  return { ...reading, ask: () => setTries(tries + 1) };
}
