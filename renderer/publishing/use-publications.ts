import { useEffect, useState } from 'react';
import type { PublicationView } from '../../shared/contract/methods/publish-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useSherpa } from '../state/sherpa.ts';

/** What is published from this device, kept at what the host says; or why it couldn't be read, and the way to try again. */
export interface PublicationList {
  readonly publications?: readonly PublicationView[];
  readonly failure?: string;
  readonly retry: () => void;
}

export function usePublications(): PublicationList {
  const { client } = useSherpa();
  const [list, setList] = useState<Omit<PublicationList, 'retry'>>({});
  const [tries, setTries] = useState(0);
  // Another try asks the same anew.
  useEffect(() => {
    let isCurrent = tries >= 0;
    client.request('publish.list', {}).then(
      (publications) => isCurrent && setList({ publications }),
      (error: unknown) => isCurrent && setList({ failure: messageOf(error) }),
    );
    const stop = client.hear('publish.changed', ({ publications }) => setList({ publications }));
    return () => {
      isCurrent = false;
      stop();
    };
  }, [client, tries]);
  return { ...list, retry: () => setTries(tries + 1) };
}
