import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../shared/contract/app-error.ts';
import type { FeedDraft, FeedView } from '../../shared/contract/methods/feed-methods.ts';
import { isDay } from '../../shared/dates/day.ts';
import type { SavedFeed } from '../../shared/feeds/saved-feed.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useCalendar, useReadOnly, useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { draftOf, isSameDraft, newDraft } from './feed-draft.ts';

/** Why a feed wasn't saved, and at which field that is to be said, if at one. */
interface FeedRefusal {
  readonly reason: string;
  readonly field?: 'title' | 'from' | 'to';
}

/** The field that was refused, and the id of what says why. */
export interface RefusedField {
  readonly field: string;
  readonly by: string;
}

/** The feed being edited, or made where none is given: what was typed, which is kept until it is saved or discarded. */
export function useFeedDraft(feed: SavedFeed | undefined, onSaved: (feed: FeedView) => void) {
  const text = useText();
  const { locale } = useIntl();
  const { client, view } = useSherpa();
  const readOnly = useReadOnly();
  const filter = useView((shown) => shown.filter);
  const tracks = useCalendar((calendar) => calendar.tracks);
  const of = feed?.id ?? 'new';
  const kept = useView(({ feedDrafts }) => feedDrafts.get(of));
  const [blank] = useState(() => newDraft(filter, tracks, locale.startsWith('zh') ? 'zh-Hans' : 'en'));
  const [wasKept] = useState(kept !== undefined);
  const [refusal, setRefusal] = useState<FeedRefusal>();
  const [isSaving, setSaving] = useState(false);
  const untouched = feed === undefined ? blank : draftOf(feed);
  const draft = kept ?? untouched;
  const wrongEnd = (['from', 'to'] as const).find((end) => isHalfTyped(draft.selects[end]));
  const keep = (next: FeedDraft | undefined) => view.getState().keepFeedDraft(of, next);

  return {
    draft,
    /** The draft without what isn't a day yet, as it can be looked at. */
    readable: wrongEnd === undefined ? draft : without(draft, wrongEnd),
    refusal,
    isSaving,
    isChanged: kept !== undefined,
    /** Whether some of it was typed before the editor was opened this time. */
    wasKept: wasKept && kept !== undefined,
    change: (next: FeedDraft) => {
      setRefusal(undefined);
      keep(isSameDraft(next, untouched) ? undefined : next);
    },
    discard: () => keep(undefined),
    save: async () => {
      if (readOnly !== undefined || isSaving) return;
      if (wrongEnd !== undefined) {
        const reason = text('feeds.bound.noDay', { end: text(`feeds.field.${wrongEnd}`) });
        return setRefusal({ reason, field: wrongEnd });
      }
      setSaving(true);
      try {
        const id = feed === undefined ? {} : { id: feed.id };
        const saved = await client.request('feeds.save', { ...draft, ...id });
        keep(undefined);
        view.getState().say(text('feeds.saved', { title: saved.title }), { undoable: true });
        onSaved(saved);
      } catch (error) {
        // Only a title can be another feed's already.
        const isOfTitle = error instanceof AppError && error.code === 'conflict';
        setRefusal({ reason: messageOf(error), ...(isOfTitle && { field: 'title' }) });
        setSaving(false);
      }
    },
  };
}

/** Whether a day is being typed and isn't one yet; what lies so far from today is chosen, not typed. */
function isHalfTyped(bound: string | undefined): boolean {
  return bound !== undefined && !isDay(bound) && !/^-?P\d/.test(bound);
}

function without(draft: FeedDraft, end: 'from' | 'to'): FeedDraft {
  const { [end]: _, ...selects } = draft.selects;
  return { ...draft, selects };
}
