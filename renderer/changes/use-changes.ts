import { useEffect, useState } from 'react';
import type { Changes } from '../../shared/contract/methods/change-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useMirror, usePresent, useSherpa, useView } from '../state/sherpa.ts';
import type { ComparedDays } from '../state/view.ts';
import { lastFriday } from './last-friday.ts';

/** What the screen of changes has to show: what moved, or why it can't. */
export type ChangesRead =
  | { readonly kind: 'read'; readonly changes: Changes }
  | { readonly kind: 'loading' }
  | { readonly kind: 'wrong-days' }
  | { readonly kind: 'failed'; readonly reason: string; readonly retry: () => void };

/**
 * The days to compare: those chosen; while a past day is looked at, always some, up to that day. Absent where what is new
 * since the last look is meant.
 */
export function useComparedDays(): ComparedDays | undefined {
  const chosen = useView((view) => view.compared);
  const asOf = useView((view) => view.asOf?.day);
  if (asOf === undefined) return chosen;
  const isBefore = chosen !== undefined && chosen.since <= asOf;
  const until = chosen?.until === undefined || chosen.until > asOf ? asOf : chosen.until;
  return { since: isBefore ? chosen.since : lastFriday(asOf), until };
}

/** What moved, as it is asked for, and asked again with every change of the calendar. */
export function useChanges(): ChangesRead {
  const { client } = useSherpa();
  const news = useMirror((mirror) => mirror.news);
  const failure = useMirror((mirror) => mirror.newsFailure);
  const days = useComparedDays();
  const between = useBetween(days);
  if (days !== undefined) return between;
  if (failure !== undefined) return { kind: 'failed', reason: failure, retry: () => client.readNews() };
  return news === undefined ? { kind: 'loading' } : { kind: 'read', changes: news };
}

function useBetween(days: ComparedDays | undefined): ChangesRead {
  const { client } = useSherpa();
  const seq = usePresent((calendar) => calendar.seq);
  const today = usePresent(({ status }) => status.today);
  const reading = useView((view) => view.asOf?.reading);
  const [attempt, setAttempt] = useState(0);
  const [read, setRead] = useState<ChangesRead>({ kind: 'loading' });
  const since = days?.since;
  const until = days?.until;
  useEffect(() => {
    if (since === undefined) return;
    if (since > (until ?? today)) {
      setRead({ kind: 'wrong-days' });
      return;
    }
    let isWanted = true;
    const asked = { since, ...(until === undefined ? {} : { until }), ...(reading ? { reading } : {}) };
    client.request('changes.read', asked).then(
      (changes) => {
        if (isWanted) setRead({ kind: 'read', changes });
      },
      (error: unknown) => {
        if (!isWanted) return;
        const reason = messageOf(error);
        setRead({ kind: 'failed', reason, retry: () => setAttempt((count) => count + 1) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [client, since, until, reading, seq, today, attempt]);
  return read;
}
