import { memo } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { TrackColour } from '../../shared/entries/track.ts';
import { useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { standingClass } from '../ui/standing-class.ts';
import styles from './entry-chip.module.css';
import { entrySentence } from './entry-words.ts';
import { useMonthWords } from './use-month-words.ts';

interface Props {
  readonly entry: EntryView;
  readonly colour: TrackColour | undefined;
  /** The zone of "here". */
  readonly home: string;
  /** The time to show beside the title, where the view says whose clock it is. */
  readonly time?: string | undefined;
  /** Whether the chip goes on from, or into, another row. */
  readonly continuesBefore?: boolean;
  readonly continuesAfter?: boolean;
}

/** An entry on a day: its title, in the looks of its standing; click or Enter selects it. A month has hundreds: it listens to the selection alone. */
export const EntryChip = memo(function EntryChip({
  entry,
  colour,
  home,
  time,
  continuesBefore,
  continuesAfter,
}: Props) {
  const { view } = useSherpa();
  const text = useText();
  const dates = useMonthWords();
  const isSelected = useView(({ selected }) => selected === entry.id);
  const sentence = entrySentence(entry, home, dates, text);
  return (
    <button
      type="button"
      className={[
        styles.chip,
        standingClass(entry, colour, isSelected),
        entry.supersededBy === undefined || isSelected ? '' : styles.superseded,
        continuesBefore ? styles.continuesBefore : '',
        continuesAfter ? styles.continuesAfter : '',
      ].join(' ')}
      aria-pressed={isSelected}
      aria-label={sentence}
      title={sentence}
      data-entry={entry.id}
      onClick={() => view.getState().select(entry.id)}
    >
      {entry.supersededBy !== undefined && <span className={styles.moved}>↷ </span>}
      {time !== undefined && <span className={styles.time}>{time} </span>}
      {entry.title}
    </button>
  );
});
