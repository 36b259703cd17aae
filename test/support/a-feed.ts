import type { FeedId } from '../../shared/entries/ids.ts';
import type { SavedFeed } from '../../shared/feeds/saved-feed.ts';

/** A feed that somebody saved, of everything unless told. */
export function aSavedFeed(more: Partial<Omit<SavedFeed, 'id'>> & { readonly id?: string } = {}): SavedFeed {
  const { id = 'feed-1', ...fields } = more;
  return {
    ...{ id: id as FeedId, title: 'The desk’s feed', language: 'en', profile: 'standard', selects: {} },
    ...{ vague: 'window', cancelled: 'keep' },
    ...fields,
  };
}
