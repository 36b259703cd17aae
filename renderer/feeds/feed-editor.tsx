import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import type { FeedDraft, FeedView } from '../../shared/contract/methods/feed-methods.ts';
import { isDay } from '../../shared/dates/day.ts';
import type { SavedFeed } from '../../shared/feeds/saved-feed.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useCalendar, useReadOnly, useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { draftOf, newDraft } from './feed-draft.ts';
import styles from './feed-editor.module.css';
import { FeedLooks } from './feed-looks.tsx';
import { FeedPreview } from './feed-preview.tsx';
import { FeedSelects } from './feed-selects.tsx';
import { useLook } from './use-preview.ts';

interface Props {
  /** The feed to change; a new one where none is given. */
  readonly feed: SavedFeed | undefined;
  readonly onSaved: (feed: FeedView) => void;
  readonly onClose: () => void;
}

/** Makes or changes a feed: what it takes and how it looks, and beside it what its reader will see. */
export function FeedEditor({ feed, onSaved, onClose }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const { client, view } = useSherpa();
  const readOnly = useReadOnly();
  const filter = useView((shown) => shown.filter);
  const tracks = useCalendar((calendar) => calendar.tracks);
  const [draft, setDraft] = useState<FeedDraft>(() =>
    feed === undefined ? newDraft(filter, tracks, locale.startsWith('zh') ? 'zh-Hans' : 'en') : draftOf(feed),
  );
  const [refusal, setRefusal] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const wrongEnd = (['from', 'to'] as const).find((end) => isHalfTyped(draft.selects[end]));

  const look = useLook({ draft: wrongEnd === undefined ? draft : without(draft, wrongEnd) }, draft.profile);
  const counts = look.reading.preview?.counts;

  const change = (next: FeedDraft) => {
    setDraft(next);
    setRefusal(undefined);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (readOnly !== undefined || isSaving) return;
    if (wrongEnd !== undefined)
      return setRefusal(text('feeds.bound.noDay', { end: text(`feeds.field.${wrongEnd}`) }));
    setSaving(true);
    try {
      const saved = await client.request('feeds.save', {
        ...draft,
        ...(feed === undefined ? {} : { id: feed.id }),
      });
      view.getState().say(text('feeds.saved', { title: saved.title }), { undoable: true });
      onSaved(saved);
    } catch (error) {
      setRefusal(messageOf(error));
      setSaving(false);
    }
  };
  return (
    <div className={styles.editor}>
      <form
        className={styles.form}
        aria-label={text(feed === undefined ? 'feeds.editor.new' : 'feeds.editor.edit')}
        onSubmit={(event) => void save(event)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onClose();
        }}
      >
        <h3>{text(feed === undefined ? 'feeds.editor.new' : 'feeds.editor.edit')}</h3>
        <FeedLooks draft={draft} onChange={change} />
        <FeedSelects draft={draft} onChange={change} />
        {refusal !== undefined && (
          <p className={controls.error} role="alert">
            {refusal}
          </p>
        )}
        <div className={`${controls.actions} ${styles.actions}`}>
          <p className={styles.count} role="status">
            {counts !== undefined &&
              text('feeds.editor.count', {
                count: counts.entries,
                leftOut: counts.leftOut.reduce((sum, { count }) => sum + count, 0),
              })}
          </p>
          <button type="button" className={controls.quiet} onClick={onClose}>
            {text('cancel')}
          </button>
          <button
            type="submit"
            className={controls.primary}
            disabled={draft.title.trim() === '' || isSaving || readOnly !== undefined}
            title={readOnly}
          >
            {text('save')}
          </button>
        </div>
      </form>
      <div className={styles.preview}>
        <FeedPreview look={look} />
      </div>
    </div>
  );
}

/** Whether a day is being typed and isn't one yet; what lies so far from today is chosen, not typed. */
function isHalfTyped(bound: string | undefined): boolean {
  return bound !== undefined && !isDay(bound) && !/^-?P\d/.test(bound);
}

function without(draft: FeedDraft, end: 'from' | 'to'): FeedDraft {
  const { [end]: _, ...selects } = draft.selects;
  return { ...draft, selects };
}
