import { useEffect, useState } from 'react';
import type { ImportReport } from '../../shared/contract/methods/entry-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useSherpa } from '../state/sherpa.ts';
import type { ImportFile } from '../state/view.ts';

interface Review {
  readonly report?: ImportReport;
  /** Why the file can't be read at all. */
  readonly reason?: string;
}

/** Asks the host once what it would take of a file, which writes nothing. */
export function useReview({ as, content, name }: ImportFile): Review {
  const { client } = useSherpa();
  const [review, setReview] = useState<Review>({});
  useEffect(() => {
    let isWanted = true;
    client.request('entries.import', { as, content, name, accept: false }).then(
      (report) => isWanted && setReview({ report }),
      (error: unknown) => isWanted && setReview({ reason: messageOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [client, as, content, name]);
  return review;
}
