import type { EntryGhost } from '../../shared/entries/entry-ghosts.ts';
import { useView } from '../state/sherpa.ts';
import styles from './ghost-row.module.css';
import { useGhostWords } from './use-ghost-words.ts';

interface Props {
  readonly ghost: EntryGhost;
  readonly onChosen?: () => void;
}

/** An old date as a muted line of a list: what was to be then, and where it went. */
export function GhostRow({ ghost, onChosen }: Props) {
  const words = useGhostWords();
  const seen = words.line(ghost);
  const select = useView((view) => view.select);
  return (
    <button
      type="button"
      className={styles.row}
      aria-label={words.name(seen, ghost)}
      data-ghost={ghost.entry.id}
      onClick={() => {
        select(ghost.entry.id);
        onChosen?.();
      }}
    >
      <span aria-hidden="true" className={styles.mark} />
      <span className={styles.words}>{seen}</span>
    </button>
  );
}
