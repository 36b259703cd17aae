import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useCalendar, useSherpa, useView } from '../state/sherpa.ts';
import { standingText } from '../texts/standing-text.ts';
import { useText } from '../texts/use-text.ts';
import { standingClass } from '../ui/standing-class.ts';
import styles from './entry-row.module.css';
import { whenWords } from './entry-words.ts';
import { useMonthWords } from './use-month-words.ts';

interface Props {
  readonly entry: EntryView;
  readonly onChosen?: () => void;
  /** What to say under the title instead of the date, where that stands over the list. */
  readonly detail?: string;
  /** Why it asks to be checked, if it does. */
  readonly ask?: string | undefined;
}

/** An entry as a line of a list: its standing, title, when and where; choosing it selects it. */
export function EntryRow({ entry, onChosen, detail, ask }: Props) {
  const { selectors } = useSherpa();
  const text = useText();
  const dates = useMonthWords();
  const colours = selectors.colours(useCalendar(({ tracks }) => tracks));
  const isSelected = useView(({ selected }) => selected === entry.id);
  const select = useView((view) => view.select);
  const choose = () => {
    select(entry.id);
    onChosen?.();
  };
  return (
    <button
      type="button"
      className={styles.row}
      aria-pressed={isSelected}
      data-entry={entry.id}
      onClick={choose}
    >
      <span
        aria-hidden="true"
        className={[styles.mark, standingClass(entry, colours.get(entry.tracks[0] ?? ''))].join(' ')}
        data-standing={entry.standing}
        data-exact={entry.exact}
      />
      <span className={styles.words}>
        <span className={entry.standing === 'cancelled' ? styles.cancelled : styles.title}>
          {entry.title}
        </span>
        <span className={styles.when}>
          {detail ?? [whenWords(entry, dates, text), standingText(entry, text)].join(' · ')}
        </span>
      </span>
      {ask !== undefined && (
        <span className={styles.ask}>
          <span className={styles.askMark} aria-hidden="true">
            ?
          </span>{' '}
          {ask}
        </span>
      )}
    </button>
  );
}
