import type { NewsItem } from '../../shared/changes/news-item.ts';
import type { NewsLine } from '../../shared/changes/news-line.ts';
import { useCalendar, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { KindIcon } from './kind-icon.tsx';
import styles from './news-row.module.css';
import { NewsVoice } from './news-voice.tsx';
import { WhatMoved } from './what-moved.tsx';

interface Props {
  readonly item: NewsItem;
  readonly words: NewsLine;
  /** How many lines the quote of each voice takes. */
  readonly quotes: readonly number[];
  readonly position: number;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onRead: (() => void) | undefined;
}

/** A piece of news: what happened to what, old and new, who said so; opens the entry, and can be marked as read. */
export function NewsRow({ item, words, quotes, position, isStop, onFocus, onRead }: Props) {
  const text = useText();
  const isThere = useCalendar(({ byId }) => byId.has(item.entry));
  const isSelected = useView(({ selected }) => selected === item.entry);
  const select = useView((view) => view.select);
  const stop = { 'data-position': position, tabIndex: isStop ? 0 : -1, onFocus };
  return (
    <div className={styles.row} data-kind={item.kind} data-selected={isSelected}>
      <span className={styles.kind}>
        <KindIcon kind={item.kind} />
        {words.kind}
      </span>
      <div className={styles.said}>
        {isThere ? (
          <button
            type="button"
            className={styles.title}
            aria-pressed={isSelected}
            onClick={() => select(item.entry)}
            {...stop}
          >
            {words.title}
          </button>
        ) : (
          <span className={styles.title} title={text('changes.gone')} {...stop}>
            {words.title}
          </span>
        )}
        <WhatMoved item={item} words={words} />
        {words.voices.map((voice, index) => (
          <NewsVoice key={index} voice={voice} lines={quotes[index] ?? 1} />
        ))}
      </div>
      <div className={styles.end}>
        <time dateTime={item.known} title={text('changes.known', { day: words.day })}>
          {words.day}
        </time>
        {onRead !== undefined && (
          <button
            type="button"
            className={styles.read}
            tabIndex={isStop ? 0 : -1}
            aria-label={text('changes.markReadOf', { title: words.title })}
            aria-keyshortcuts="R"
            title={`${text('changes.markRead')} (R)`}
            onClick={onRead}
          >
            {text('changes.markRead')}
          </button>
        )}
      </div>
    </div>
  );
}
