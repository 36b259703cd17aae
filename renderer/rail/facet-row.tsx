import type { ReactNode } from 'react';
import styles from './rail.module.css';

interface Props {
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly mark?: ReactNode;
  readonly onToggle: () => void;
}

/** A value of a facet: pressed, it is asked for. */
export function FacetRow({ name, count, isChosen, mark, onToggle }: Props) {
  return (
    <button type="button" className={styles.row} aria-pressed={isChosen} onClick={onToggle}>
      {mark}
      <span className={styles.name} title={name}>
        {name}
      </span>
      <span className={styles.count}>{count > 0 ? count : ''}</span>
    </button>
  );
}
