import styles from './nudge-mark.module.css';

/** The sign of what asks to be checked; the words beside it say so too. */
export function NudgeMark() {
  return (
    <span className={styles.mark} aria-hidden="true">
      ?
    </span>
  );
}
