import { useRef, useState } from 'react';
import { Publishing } from '../publishing/publishing.tsx';
import { useCalendar, useView } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { FeedDetail } from './feed-detail.tsx';
import { FeedEditor } from './feed-editor.tsx';
import { FeedList } from './feed-list.tsx';
import type { FeedPart } from './feed-parts.ts';
import styles from './feeds.module.css';

/** The feeds there are, and one of them: its address, what its reader sees, how it is doing; or its editor. */
export function FeedsScreen() {
  const text = useText();
  const dates = useDates();
  const asOf = useView((view) => view.asOf);
  const feeds = useCalendar((calendar) => calendar.feeds);
  const { url, problem } = useCalendar(({ status }) => status.server);
  const asked = useView((view) => view.feed);
  const showFeed = useView((view) => view.showFeed);
  const [part, setPart] = useState<FeedPart>('address');
  const [editor, setEditor] = useState<{ readonly edits: 'new' | 'chosen'; readonly beside: typeof asked }>();
  const screen = useRef<HTMLElement>(null);
  // Whoever asks for a feed, here or in the rail, is done with the editor.
  const editing = editor?.beside === asked ? editor?.edits : undefined;
  const edit = (edits: 'new' | 'chosen') => setEditor({ edits, beside: asked });
  const feed = feeds.find(({ key }) => key === asked?.key) ?? feeds[0];
  const edited = editing === 'chosen' ? feed?.saved : undefined;

  const close = () => {
    const from = editing;
    setEditor(undefined);
    // The keyboard goes back to what opened the editor.
    requestAnimationFrame(() =>
      screen.current?.querySelector<HTMLElement>(`[data-opens="${from}"]`)?.focus(),
    );
  };
  return (
    <section ref={screen} className={styles.screen} aria-label={text('screen.feeds')}>
      <FeedList
        feeds={feeds}
        chosen={editing === 'new' ? undefined : feed?.key}
        onChoose={showFeed}
        onNew={() => edit('new')}
      />
      <div className={styles.detail}>
        {asOf !== undefined && (
          <p className={styles.past}>
            {text('asOf.feeds.files', { day: dates.date(asOf.day) })} {text('asOf.feeds.addresses')}
          </p>
        )}
        {(problem !== undefined || url === undefined) && (
          <p className={styles.problem} role="alert">
            {problem ?? text('status.notServing')}
          </p>
        )}
        {editing === 'new' || edited !== undefined ? (
          <FeedEditor
            key={edited?.id ?? 'new'}
            feed={edited}
            onSaved={(saved) => {
              showFeed(saved.key);
              close();
            }}
            onClose={close}
          />
        ) : (
          feed !== undefined && (
            <FeedDetail feed={feed} part={part} onPart={setPart} onEdit={() => edit('chosen')} />
          )
        )}
        {editing === undefined && part === 'address' && <Publishing />}
      </div>
    </section>
  );
}
