import type { EntryGhost } from '../../shared/entries/entry-ghosts.ts';
import type { Placed } from '../../shared/entries/month-index.ts';
import type { LaneBar } from '../../shared/entries/window-lanes.ts';
import { useView } from '../state/sherpa.ts';
import { barEnds, barPlace } from './bar-place.ts';
import { useGhostWords } from './use-ghost-words.ts';
import styles from './window-lane.module.css';

interface Props {
  readonly bar: LaneBar<Placed>;
  readonly ghost: EntryGhost;
  readonly days: number;
  /** Whether it lies on the last lane, where the list of the others opens from. */
  readonly isLast: boolean;
}

/** A vague date that an entry was moved from: a dashed outline over the days it allowed, without colour. */
export function GhostBar({ bar, ghost, days, isLast }: Props) {
  const words = useGhostWords();
  const select = useView((view) => view.select);
  const seen = words.line(ghost);
  const name = words.name(seen, ghost);
  return (
    <li className={styles.place} style={barPlace(bar, days)} data-last={isLast}>
      <button
        type="button"
        className={styles.bar}
        aria-label={name}
        title={name}
        data-ghost={ghost.entry.id}
        onClick={() => select(ghost.entry.id)}
      >
        <span aria-hidden="true" className={styles.ghost} {...barEnds(bar, ghost.from)} />
        <span className={[styles.words, styles.ghostWords].join(' ')}>{seen}</span>
      </button>
    </li>
  );
}
