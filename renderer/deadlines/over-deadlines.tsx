import type { EntryView } from '../../shared/entries/entry-view.ts';
import { whenWords } from '../calendar/entry-words.ts';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { useSelectEntry } from '../inspector/use-select-entry.ts';
import { useView } from '../state/sherpa.ts';
import { standingText } from '../texts/standing-text.ts';
import { useText } from '../texts/use-text.ts';
import styles from './deadlines.module.css';
import { RecordOutcome } from './record-outcome.tsx';
import { useFirstOf } from './use-first-of.tsx';

/** Drawn at first, and with every further wish. */
const SHOWN = 100;

/** Deadlines that are over, the last first, one line each. */
export function OverDeadlines({ deadlines }: { readonly deadlines: readonly EntryView[] }) {
  const text = useText();
  const { first, more } = useFirstOf(deadlines, SHOWN);
  return (
    <section className={styles.over} aria-labelledby="deadlines-over">
      <h3 id="deadlines-over" className={styles.overName}>
        {text('deadlines.over')}
      </h3>
      <ul>
        {first.map((entry) => (
          <OverLine key={entry.id} entry={entry} />
        ))}
      </ul>
      {more}
    </section>
  );
}

function OverLine({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const dates = useMonthWords();
  const selectEntry = useSelectEntry();
  const isSelected = useView(({ selected }) => selected === entry.id);
  const { replaced } = entry;
  const isOpen = replaced === undefined && entry.standing !== 'held' && entry.standing !== 'cancelled';
  return (
    <li className={styles.overLine} data-selected={isSelected}>
      <button
        type="button"
        className={styles.overTitle}
        aria-pressed={isSelected}
        onClick={() => selectEntry(entry)}
      >
        {entry.title}
      </button>
      <span className={styles.quiet}>{whenWords(entry, dates, text)}</span>
      <span className={styles.quiet}>
        {replaced === undefined ? standingText(entry, text) : text(`lineage.${replaced}`)}
      </span>
      {isOpen && <RecordOutcome entry={entry} />}
    </li>
  );
}
