import type { StandingName } from '../../shared/statements/standing.ts';
import styles from './standing-mark.module.css';

/** A small mark in the looks of a standing, for lists and legends; decoration beside its name. */
export function StandingMark({ standing }: { readonly standing: StandingName }) {
  return <span className={`${styles.mark} ${styles[standing]}`} aria-hidden />;
}
