import { useEffect, useState } from 'react';
import type { Preview } from '../../shared/contract/methods/entry-methods.ts';
import type { InputOf } from '../../shared/contract/methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useSherpa } from '../state/sherpa.ts';

/** What an act would do, as far as it has been asked and answered. */
export interface LookAhead {
  /** The last answer; of an earlier question while the next one is under way. */
  readonly preview?: Preview;
  readonly isLoading: boolean;
  /** Why the act would be refused, if it would be. */
  readonly refusal?: string;
}

const NOTHING: LookAhead = { isLoading: false };
/** Long enough for a fast typist's pause, short enough to feel immediate. */
const PAUSE_MS = 150;

/** Asks the host what an act would do, after each pause in typing; of nothing to do, nothing is asked. */
export function usePreview(act: InputOf<'entries.preview'> | undefined): LookAhead {
  const { client } = useSherpa();
  const [ahead, setAhead] = useState(NOTHING);
  const asked = act === undefined ? undefined : JSON.stringify(act);
  useEffect(() => {
    if (asked === undefined) {
      setAhead(NOTHING);
      return;
    }
    let isCurrent = true;
    setAhead(({ preview }) => ({ isLoading: true, ...(preview === undefined ? {} : { preview }) }));
    const timer = setTimeout(() => {
      const input: InputOf<'entries.preview'> = JSON.parse(asked);
      client.request('entries.preview', input).then(
        (preview) => isCurrent && setAhead({ isLoading: false, preview }),
        (error) => isCurrent && setAhead({ isLoading: false, refusal: messageOf(error) }),
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked, client]);
  return ahead;
}
