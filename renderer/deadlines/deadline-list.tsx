import { type KeyboardEvent, useRef } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { useText } from '../texts/use-text.ts';
import { focusBeside } from '../ui/focus-beside.ts';
import { DeadlineCard } from './deadline-card.tsx';
import styles from './deadlines.module.css';
import { useFirstOf } from './use-first-of.tsx';

interface Props {
  readonly deadlines: readonly EntryView[];
  /** Entries by what their date is computed from. */
  readonly hanging: ReadonlyMap<EntryId, readonly EntryView[]>;
}

/** Drawn at first, and with every further wish. */
const SHOWN = 60;

/** The deadlines that are ahead, by time left; arrows go from one to the next. */
export function DeadlineList({ deadlines, hanging }: Props) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const { first, more } = useFirstOf(deadlines, SHOWN);
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if ((step !== 1 && step !== -1) || list.current === null) return;
    focusBeside(list.current, '[data-deadline]', step);
    event.preventDefault();
  };
  return (
    <>
      <p id="deadlines-help" className="visually-hidden">
        {text('deadlines.help')}
      </p>
      <ul
        ref={list}
        className={styles.cards}
        aria-label={text('deadlines.list')}
        aria-describedby="deadlines-help"
        onKeyDown={press}
      >
        {first.map((entry) => (
          <DeadlineCard key={entry.id} entry={entry} hanging={hanging} />
        ))}
      </ul>
      {more}
    </>
  );
}
