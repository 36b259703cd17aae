import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { Placed } from '../../shared/entries/month-index.ts';
import type { LaneBar } from '../../shared/entries/window-lanes.ts';
import { standingWord } from '../../shared/statements/standing-word.ts';
import { useCalendar, useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { standingClass } from '../ui/standing-class.ts';
import { barEnds, barPlace } from './bar-place.ts';
import { entrySentence, vagueWords } from './entry-words.ts';
import { useMonthWords } from './use-month-words.ts';
import styles from './window-lane.module.css';

interface Props {
  readonly bar: LaneBar<Placed>;
  readonly entry: EntryView;
  /** How many days the lane has. */
  readonly days: number;
  /** Whether it lies on the last lane, where the list of the others opens from. */
  readonly isLast: boolean;
}

/** A vague entry: a bar in the looks of its standing over the days it may fall on, with its date as it was said. */
export function WindowBar({ bar, entry, days, isLast }: Props) {
  const { selectors } = useSherpa();
  const text = useText();
  const dates = useMonthWords();
  const home = useCalendar(({ settings }) => settings.home);
  const colours = selectors.colours(useCalendar(({ tracks }) => tracks));
  const isSelected = useView(({ selected }) => selected === entry.id);
  const select = useView((view) => view.select);
  const sentence = entrySentence(entry, home, dates, text);
  const looks = standingClass(entry, colours.get(entry.tracks[0] ?? ''));
  return (
    <li className={styles.place} style={barPlace(bar, days)} data-last={isLast}>
      <button
        type="button"
        className={[styles.bar, isSelected ? styles.selected : ''].join(' ')}
        aria-pressed={isSelected}
        aria-label={sentence}
        title={sentence}
        data-entry={entry.id}
        onClick={() => select(entry.id)}
      >
        <span
          aria-hidden="true"
          className={[styles.window, looks].join(' ')}
          data-standing={entry.standing}
          {...barEnds(bar, entry.when?.date)}
        />
        <span className={[styles.words, looks].join(' ')}>
          {`≈ ${entry.title}, ${vagueWords(entry, dates)} · ${text(`calendar.said.${standingWord(entry.standing, entry.badge)}`)}`}
        </span>
      </button>
    </li>
  );
}
