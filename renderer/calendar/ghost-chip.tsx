import { memo } from 'react';
import type { EntryGhost } from '../../shared/entries/entry-ghosts.ts';
import { useSherpa } from '../state/sherpa.ts';
import styles from './ghost-chip.module.css';
import { useGhostWords } from './use-ghost-words.ts';

/** A day that an entry was moved from: pale, dashed and without its colour; click or Enter opens the entry. */
export const GhostChip = memo(function GhostChip({ ghost }: { readonly ghost: EntryGhost }) {
  const { view } = useSherpa();
  const words = useGhostWords();
  const seen = words.chip(ghost);
  const name = words.name(seen, ghost);
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={name}
      title={name}
      data-ghost={ghost.entry.id}
      onClick={() => view.getState().select(ghost.entry.id)}
    >
      {seen}
    </button>
  );
});
