import type { ReactNode } from 'react';
import styles from './pledge.module.css';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** A reading on the plot, which says what it is to whoever points at it or comes to it by keyboard. */
export function ReadingPoint({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: what a point says on hover is to be had by keyboard as well.
    <g className={styles.stop} role="img" aria-label={label} tabIndex={0}>
      <title>{label}</title>
      {children}
    </g>
  );
}
