import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { useView } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './inspector.module.css';

interface Props {
  readonly entries: readonly EntryView[];
  readonly current: EntryId;
  /** A chain goes by its dates with arrows between; otherwise entries go by their titles. */
  readonly isChain?: boolean;
}

/** Other entries that hang together with this one; each selects. */
export function EntryChips({ entries, current, isChain = false }: Props) {
  const text = useText();
  const dates = useDates();
  const select = useView((view) => view.select);
  const turnTo = useView((view) => view.turnTo);
  return (
    <ul className={isChain ? styles.chain : styles.chips}>
      {entries.map(({ id, title, when, window, supersededBy }) => (
        <li key={id}>
          <button
            type="button"
            className={isChain && supersededBy === undefined ? styles.due : styles.chip}
            aria-current={id === current}
            title={title}
            onClick={() => {
              select(id);
              const day = window?.from ?? window?.to;
              if (day !== undefined) turnTo(day);
            }}
          >
            {isChain ? (when === undefined ? text('when.undated') : dates.shortDate(when.date)) : title}
          </button>
        </li>
      ))}
    </ul>
  );
}
