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
  const [chosen, setChosen] = useState<string>();
  const [part, setPart] = useState<FeedPart>('address');
  const [editing, setEditing] = useState<'new' | 'chosen'>();
  const screen = useRef<HTMLElement>(null);
  const feed = feeds.find(({ key }) => key === chosen) ?? feeds[0];
  const edited = editing === 'chosen' ? feed?.saved : undefined;

  const close = () => {
    const from = editing;
    setEditing(undefined);
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
        onChoose={(key) => {
          setEditing(undefined);
          setChosen(key);
        }}
        onNew={() => setEditing('new')}
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
              setChosen(saved.key);
              close();
            }}
            onClose={close}
          />
        ) : (
          feed !== undefined && (
            <FeedDetail feed={feed} part={part} onPart={setPart} onEdit={() => setEditing('chosen')} />
          )
        )}
        {editing === undefined && part === 'address' && <Publishing />}
      </div>
    </section>
  );
}
