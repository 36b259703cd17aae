import type { TrackColour } from '../../shared/entries/track.ts';
import styles from './track-swatch.module.css';

/** A track's colour as a small square; decoration beside its name. */
export function TrackSwatch({ colour }: { readonly colour: TrackColour }) {
  return <span className={styles.swatch} style={{ background: `var(--track-${colour})` }} aria-hidden />;
}
