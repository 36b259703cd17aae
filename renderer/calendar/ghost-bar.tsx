import type { EntryGhost } from '../../shared/entries/entry-ghosts.ts';
import type { Placed } from '../../shared/entries/month-index.ts';
import type { LaneBar } from '../../shared/entries/window-lanes.ts';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { barEnds, barPlace } from './bar-place.ts';
import { useGhostWords } from './use-ghost-words.ts';
import styles from './window-lane.module.css';

interface Props {
  readonly bar: LaneBar<Placed>;
  readonly ghost: EntryGhost;
  readonly days: number;
}

/** A vague date that an entry was moved from: a dashed outline over the days it allowed, without colour. */
export function GhostBar({ bar, ghost, days }: Props) {
  const text = useText();
  const { sentence, move } = useGhostWords();
  const select = useView((view) => view.select);
  const name = sentence(ghost);
  return (
    <li className={styles.place} style={barPlace(bar, days)}>
      <button
        type="button"
        className={styles.bar}
        aria-label={name}
        title={name}
        data-ghost={ghost.entry.id}
        onClick={() => select(ghost.entry.id)}
      >
        <span aria-hidden="true" className={styles.ghost} {...barEnds(bar, ghost.from)} />
        <span className={[styles.words, styles.ghostWords].join(' ')}>
          {text('ghost.line', { title: ghost.entry.title, move: move(ghost) })}
        </span>
      </button>
    </li>
  );
}
