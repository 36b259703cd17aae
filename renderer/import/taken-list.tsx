import { useState } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { whenWords } from '../calendar/entry-words.ts';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { useText } from '../texts/use-text.ts';
import styles from './import.module.css';

/** Heights in pixels, as in the style sheet. */
const ROW = 40;
const MOST_HEIGHT = 280;
/** Rows drawn beyond those in view, so that a scroll doesn't outrun the drawing. */
const BEYOND = 4;

/** The entries that would be taken; only those in view are drawn. */
export function TakenList({ entries }: { readonly entries: readonly EntryView[] }) {
  const text = useText();
  const dates = useMonthWords();
  const [top, setTop] = useState(0);
  const height = Math.min(MOST_HEIGHT, entries.length * ROW);
  const first = Math.max(0, Math.floor(top / ROW) - BEYOND);
  const shown = entries.slice(first, Math.ceil((top + height) / ROW) + BEYOND);
  const title = text('import.taken', { count: entries.length });
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {entries.length > 0 && (
        <div
          className={styles.taken}
          style={{ height }}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
          tabIndex={0}
          onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
        >
          <ul style={{ height: entries.length * ROW }}>
            {shown.map((entry, index) => (
              <li
                key={entry.id}
                className={styles.row}
                style={{ top: (first + index) * ROW }}
                aria-setsize={entries.length}
                aria-posinset={first + index + 1}
              >
                <span className={styles.name}>{entry.title}</span>
                <span className={styles.when}>
                  {[text(`kind.${entry.kind}`), whenWords(entry, dates, text), entry.venue?.name]
                    .filter((part) => part !== undefined && part !== '')
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
