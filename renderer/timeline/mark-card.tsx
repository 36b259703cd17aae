import { whenWords } from '../calendar/entry-words.ts';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { useCalendar } from '../state/sherpa.ts';
import { standingText } from '../texts/standing-text.ts';
import { useText } from '../texts/use-text.ts';
import card from '../ui/pointed-card.module.css';
import styles from './timeline.module.css';
import { useGhostWords } from './use-ghost-words.ts';
import type { PointedMark } from './use-pointed-mark.ts';

/** What is pointed at, in full: its words may have found no room. Screen readers have it from the mark's name. */
export function MarkCard({ pointed }: { readonly pointed: PointedMark }) {
  const text = useText();
  const dates = useMonthWords();
  const ghostWords = useGhostWords();
  const entry = useCalendar(({ byId }) => byId.get(pointed.entry));
  if (entry === undefined) return undefined;
  return (
    <div
      className={`${card.card} ${styles.card}`}
      data-over={pointed.isOver}
      style={{ left: pointed.x, top: pointed.y }}
      aria-hidden="true"
    >
      <strong>{entry.title}</strong>
      <p>{whenWords(entry, dates, text)}</p>
      <p className={styles.cardNote}>
        {[
          standingText(entry, text),
          entry.badge,
          ...(entry.replaced === undefined ? [] : [text(`calendar.${entry.replaced}`)]),
        ].join(' · ')}
      </p>
      {entry.slips.some(({ from }) => from !== undefined) && (
        <p className={styles.cardNote}>{ghostWords(entry)}</p>
      )}
    </div>
  );
}
