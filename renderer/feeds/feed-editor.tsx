import { type FormEvent, useEffect, useId, useRef } from 'react';
import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import type { SavedFeed } from '../../shared/feeds/saved-feed.ts';
import { useReadOnly } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './feed-editor.module.css';
import { FeedLooks } from './feed-looks.tsx';
import { FeedPreview } from './feed-preview.tsx';
import { FeedSelects } from './feed-selects.tsx';
import { useFeedDraft } from './use-feed-draft.ts';
import { useLook } from './use-preview.ts';

interface Props {
  /** The feed to change; a new one where none is given. */
  readonly feed: SavedFeed | undefined;
  readonly onSaved: (feed: FeedView) => void;
  readonly onClose: () => void;
}

/** Makes or changes a feed: what it takes and how it looks, and beside it what its reader will see. */
export function FeedEditor({ feed, onSaved, onClose }: Props) {
  const id = useId();
  const text = useText();
  const readOnly = useReadOnly();
  const form = useRef<HTMLFormElement>(null);
  const editing = useFeedDraft(feed, onSaved);
  const { draft, readable, refusal, isSaving, isChanged, wasKept, change, discard, save } = editing;
  const look = useLook({ draft: readable }, draft.profile);
  const counts = look.reading.preview?.counts;
  useEffect(() => {
    if (refusal?.field !== undefined)
      form.current?.querySelector<HTMLElement>(`[name=${refusal.field}]`)?.focus();
  }, [refusal]);
  const said = refusal?.field === undefined ? undefined : { field: refusal.field, by: id };
  return (
    <div className={styles.editor}>
      <form
        ref={form}
        className={styles.form}
        aria-label={text(feed === undefined ? 'feeds.editor.new' : 'feeds.editor.edit')}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onClose();
        }}
      >
        <h3>{text(feed === undefined ? 'feeds.editor.new' : 'feeds.editor.edit')}</h3>
        {wasKept && <p className={styles.kept}>{text('feeds.draft.kept')}</p>}
        <FeedLooks draft={draft} onChange={change} refused={said} />
        <FeedSelects draft={draft} onChange={change} refused={said} />
        <div className={`${controls.actions} ${styles.actions}`}>
          {refusal !== undefined && (
            <p id={id} className={`${controls.error} ${styles.refusal}`} role="alert">
              {refusal.reason}
            </p>
          )}
          <p className={styles.count} role="status">
            {counts !== undefined &&
              text('feeds.editor.count', {
                count: counts.entries,
                leftOut: counts.leftOut.reduce((sum, { count }) => sum + count, 0),
              })}
          </p>
          <button
            type="button"
            className={controls.quiet}
            onClick={() => {
              discard();
              onClose();
            }}
          >
            {text(isChanged ? 'feeds.draft.discard' : 'cancel')}
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
