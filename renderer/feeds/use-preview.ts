import { useEffect, useState } from 'react';
import type { FeedDraft, FeedPreview } from '../../shared/contract/methods/feed-methods.ts';
import type { Profile } from '../../shared/feeds/profile.ts';
import { messageOf } from '../../shared/message-of.ts';
import { usePresent, useSherpa } from '../state/sherpa.ts';

/** The feed that is looked at, by its key, or one that nobody has saved yet. */
export type Asked = { readonly feed: string } | { readonly draft: FeedDraft };

/** What a reader will see, the last that was read until the next is; or why it couldn't be read, and the way to try again. */
export interface PreviewReading {
  readonly preview?: FeedPreview;
  readonly failure?: string;
  /** Whether another one is being read. */
  readonly isLoading: boolean;
  readonly retry: () => void;
}

/** What is looked at: the reader whose view it is, and what was read. */
export interface Look {
  readonly profile: Profile;
  readonly lookAs: (profile: Profile) => void;
  readonly reading: PreviewReading;
}

/** A preview for the reader that a feed is made for, or for another one that is picked, until the feed is made for another. */
export function useLook(asked: Asked, own: Profile): Look {
  const [other, setOther] = useState<{ readonly than: Profile; readonly profile: Profile }>();
  const profile = other?.than === own ? other.profile : own;
  const reading = usePreview(asked, profile === own ? undefined : profile);
  return { profile, lookAs: (chosen) => setOther({ than: own, profile: chosen }), reading };
}

/** Long enough that what is typed isn't asked for letter by letter. */
const PAUSE_MS = 250;

/** Reads a preview, and reads it anew when the feed, what is asked of it, or the calendar changes. */
function usePreview(asked: Asked, profile: Profile | undefined): PreviewReading {
  const { client } = useSherpa();
  // Previews are of what is served, which is the calendar of today.
  const seq = usePresent((calendar) => calendar.seq);
  const feeds = usePresent((calendar) => calendar.feeds);
  const [tries, setTries] = useState(0);
  const [reading, setReading] = useState<{
    readonly of?: string;
    readonly preview?: FeedPreview;
    readonly failure?: string;
  }>({});
  const input = JSON.stringify({ ...asked, profile });
  const isDraft = 'draft' in asked;
  const of = `${input} ${seq} ${tries}`;
  useEffect(() => {
    let isCurrent = true;
    const ask = () =>
      client.request('feeds.preview', JSON.parse(input)).then(
        (preview) => isCurrent && setReading({ of, preview }),
        (error: unknown) => isCurrent && setReading({ of, failure: messageOf(error) }),
      );
    const timer = setTimeout(() => void ask(), isDraft ? PAUSE_MS : 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, of, feeds]);
  const { preview, failure } = reading;
  return {
    ...(preview !== undefined && { preview }),
    ...(failure !== undefined && { failure }),
    isLoading: reading.of !== of,
    retry: () => setTries(tries + 1),
  };
}
