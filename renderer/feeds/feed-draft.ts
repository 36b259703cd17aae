import type { FeedDraft } from '../../shared/contract/methods/feed-methods.ts';
import type { EntryFilter } from '../../shared/entries/filter-entries.ts';
import type { Track } from '../../shared/entries/track.ts';
import type { FeedSelection, SavedFeed } from '../../shared/feeds/saved-feed.ts';
import type { Language } from '../../shared/language.ts';

/** A feed that is about to be made: what is filtered by, in the language that is spoken. */
export function newDraft(filter: EntryFilter, tracks: readonly Track[], language: Language): FeedDraft {
  const chosen = tracks.filter(({ name }) => filter.tracks.includes(name)).map(({ id }) => id);
  const { kinds, standings, parties, topics } = filter;
  return {
    title: '',
    language,
    profile: 'standard',
    selects: {
      ...(chosen.length > 0 && { tracks: chosen }),
      ...(kinds.length > 0 && { kinds: [...kinds] }),
      ...(standings.length > 0 && { standings: [...standings] }),
      ...(parties.length > 0 && { parties: [...parties] }),
      ...(topics.length > 0 && { topics: [...topics] }),
    },
    vague: 'window',
    cancelled: 'keep',
  };
}

/** What of a saved feed can be edited. */
export function draftOf({ id: _, ...draft }: SavedFeed): FeedDraft {
  return draft;
}

/** The draft with another choice in its selection; nothing takes all. */
export function selecting(draft: FeedDraft, change: FeedSelection): FeedDraft {
  return { ...draft, selects: { ...draft.selects, ...change } };
}

/** Whether two drafts are of the same feed, in whichever order their parts were chosen. */
export function isSameDraft(one: FeedDraft, other: FeedDraft): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.toSorted();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, inOrder(part)]);
}
