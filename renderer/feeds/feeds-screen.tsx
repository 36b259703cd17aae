import { useRef, useState } from 'react';
import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
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
  // A form that is open is of the present: it doesn't stay open over the past.
  const editing = useView((view) => (view.asOf === undefined ? view.editedFeed : undefined));
  const editFeed = useView((view) => view.editFeed);
  const screen = useRef<HTMLElement>(null);
  const edited = feeds.find(({ saved }) => saved !== undefined && saved.id === editing);
  const feed = edited ?? feeds.find(({ key }) => key === asked?.key) ?? feeds[0];
  const isEditing = editing === 'new' || edited !== undefined;

  const focusOn = (what: string) =>
    requestAnimationFrame(() => screen.current?.querySelector<HTMLElement>(what)?.focus());
  const close = () => {
    editFeed(undefined);
    // The keyboard goes back to what opened the editor.
    focusOn(`[data-opens="${editing === 'new' ? 'new' : 'chosen'}"]`);
  };
  /** What was beside a feed that is gone is shown in its place, and the keyboard goes there. */
  const showBeside = ({ key }: FeedView) => {
    const at = feeds.findIndex((one) => one.key === key);
    const beside = feeds[at + 1] ?? feeds[at - 1];
    if (beside !== undefined) showFeed(beside.key);
    focusOn('[aria-current="true"]');
  };
  return (
    <section ref={screen} className={styles.screen} aria-label={text('screen.feeds')}>
      <div className={styles.columns}>
        <FeedList
          feeds={feeds}
          chosen={editing === 'new' ? undefined : feed?.key}
          onChoose={showFeed}
          onNew={() => editFeed('new')}
        />
        <div className={styles.detail}>
          {asOf !== undefined && (
            <p className={styles.past}>
              {text('feeds.sentences', {
                first: text('asOf.feeds.files', { day: dates.date(asOf.day) }),
                second: text('asOf.feeds.addresses'),
              })}
            </p>
          )}
          {(problem !== undefined || url === undefined) && (
            <p className={styles.problem} role="alert">
              {problem ?? text('status.notServing')}
            </p>
          )}
          {isEditing ? (
            <FeedEditor
              key={editing}
              feed={edited?.saved}
              onSaved={(saved) => {
                close();
                showFeed(saved.key);
              }}
              onClose={close}
            />
          ) : (
            feed !== undefined && (
              <FeedDetail feed={feed} part={part} onPart={setPart} onRemoved={() => showBeside(feed)} />
            )
          )}
          {!isEditing && part === 'address' && <Publishing />}
        </div>
      </div>
    </section>
  );
}
