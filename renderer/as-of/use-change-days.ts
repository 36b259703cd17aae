import { useEffect, useState } from 'react';
import type { Reading } from '../../shared/entries/calendar-as-of.ts';
import { messageOf } from '../../shared/message-of.ts';
import { usePresent, useSherpa } from '../state/sherpa.ts';
import type { ChangeDay } from './day-range.ts';

/** The days of the journal that brought a change, as far as the host has told them. */
export interface ChangeDays {
  /** Those of the other reading, or of before the last edit, until the answer comes. */
  readonly days?: readonly ChangeDay[];
  /** Which reading the days are of. */
  readonly reading?: Reading;
  readonly failure?: string;
  retry(): void;
}

/** Reads the days that brought a change in a reading, and reads them anew with each change. */
export function useChangeDays(reading: Reading): ChangeDays {
  const { client } = useSherpa();
  const seq = usePresent((calendar) => calendar.seq);
  const [attempt, setAttempt] = useState(0);
  const [read, setRead] = useState<Omit<ChangeDays, 'retry'>>({});
  useEffect(() => {
    let isCurrent = true;
    client.request('history.days', { reading }).then(
      (days) => isCurrent && setRead({ days, reading }),
      (error) => isCurrent && setRead((before) => ({ ...before, failure: messageOf(error) })),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, reading, seq, attempt]);
  return { ...read, retry: () => setAttempt(attempt + 1) };
}
