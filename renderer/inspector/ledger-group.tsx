import { useState } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { LedgerLine as Line } from '../../shared/statements/ledger-lines.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './ledger.module.css';
import { LedgerLine } from './ledger-line.tsx';

interface Props {
  readonly entry: EntryView;
  readonly line: Line;
}

/** A line of the ledger; what the same source had said before unfolds under it. */
export function LedgerGroup({ entry, line: { head, earlier } }: Props) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const count = earlier.length;
  return (
    <>
      <LedgerLine entry={entry} statement={head}>
        {count > 0 && (
          <button
            type="button"
            className={`${controls.small} ${styles.fold}`}
            aria-expanded={isOpen}
            aria-label={text('ledger.earlierOf', { count, by: head.by })}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? '▾' : '▸'} {text('ledger.earlier', { count })}
          </button>
        )}
      </LedgerLine>
      {isOpen &&
        earlier.map((statement) => (
          <LedgerLine key={statement.id} entry={entry} statement={statement} isEarlier />
        ))}
    </>
  );
}
