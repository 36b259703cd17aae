import type { EntryView } from '../../shared/entries/entry-view.ts';
import { vagueWords } from '../calendar/entry-words.ts';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { standingText } from '../texts/standing-text.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { StandingMark } from '../ui/standing-mark.tsx';
import styles from './command-palette.module.css';

/** Something that can be chosen from the palette: an entry, or a command where there is none. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly entry?: EntryView;
  readonly run: () => void;
}

interface Props {
  readonly id: string;
  readonly choice: Choice;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One line of the palette. */
export function FoundEntry({ id, choice: { label, entry }, isActive, onPoint, onChoose }: Props) {
  const dates = useDates();
  const text = useText();
  const monthWords = useMonthWords();
  const dateWords = (found: EntryView) => {
    if (found.when === undefined) return text('calendar.undated');
    return found.exact ? dates.date(found.when.date) : `≈ ${vagueWords(found, monthWords)}`;
  };
  const standingWords = (found: EntryView) =>
    found.supersededBy === undefined ? standingText(found, text) : text('lineage.over');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox that owns the list.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      {entry === undefined ? (
        <span className={styles.command} aria-hidden>
          ›
        </span>
      ) : (
        <StandingMark standing={entry.standing} />
      )}
      <span className={styles.label}>{label}</span>
      {entry !== undefined && (
        <span className={styles.when}>{`${standingWords(entry)} · ${dateWords(entry)}`}</span>
      )}
    </div>
  );
}
