import { useEffect, useState } from 'react';
import type { Understood } from '../../shared/contract/methods/entry-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useSherpa } from '../state/sherpa.ts';

interface Reading {
  readonly understood?: Understood;
  /** Why the line isn't understood, if so. */
  readonly reason?: string;
}

/** Long enough for a fast typist's pause, short enough to feel immediate. */
const PAUSE_MS = 120;

/** What the host understands of a line, asked after each pause in typing. */
export function useUnderstood(line: string): Reading {
  const { client } = useSherpa();
  const [reading, setReading] = useState<Reading>({});
  useEffect(() => {
    if (line.trim() === '') {
      setReading({});
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      client.request('entries.understand', { line }).then(
        (understood) => isCurrent && setReading({ understood }),
        (error) => isCurrent && setReading({ reason: messageOf(error) }),
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [line, client]);
  return reading;
}
