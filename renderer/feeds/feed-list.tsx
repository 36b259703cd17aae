import { type KeyboardEvent, useRef } from 'react';
import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import { useCalendar, useReadOnly, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { focusBeside } from '../ui/focus-beside.ts';
import styles from './feeds.module.css';

interface Props {
  readonly feeds: readonly FeedView[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  readonly onNew: () => void;
}

/** Every feed with how many entries are in it; arrows move among them, Enter shows one. */
export function FeedList({ feeds, chosen, onChoose, onNew }: Props) {
  const text = useText();
  const readOnly = useReadOnly();
  const tracks = useCalendar((calendar) => calendar.tracks);
  const hasDraft = useView(({ feedDrafts }) => feedDrafts.has('new'));
  const list = useRef<HTMLUListElement>(null);
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if ((step !== 1 && step !== -1) || list.current === null) return;
    focusBeside(list.current, 'button', step);
    event.preventDefault();
  };
  return (
    <div className={styles.side}>
      <h2 className={styles.name}>{text('screen.feeds')}</h2>
      <button
        type="button"
        className={`${controls.secondary} ${styles.new}`}
        data-opens="new"
        disabled={readOnly !== undefined}
        title={readOnly}
        onClick={onNew}
      >
        {text('feeds.new')}
        {hasDraft && <span className={styles.draft}>{text('feeds.draft')}</span>}
      </button>
      <nav aria-label={text('feeds.list')}>
        <ul ref={list} onKeyDown={press}>
          {feeds.map(({ key, title, entries, colour }) => {
            const shownColour = colour ?? tracks.find(({ id }) => id === key)?.colour;
            return (
              <li key={key}>
                <button
                  type="button"
                  className={styles.row}
                  aria-current={key === chosen ? 'true' : undefined}
                  onClick={() => onChoose(key)}
                >
                  <span
                    className={styles.swatch}
                    style={
                      shownColour === undefined ? undefined : { background: `var(--track-${shownColour})` }
                    }
                    aria-hidden
                  />
                  <span className={styles.rowName} title={title}>
                    {title}
                  </span>
                  <span className={styles.count}>{entries}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </nav>
    </div>
  );
}
