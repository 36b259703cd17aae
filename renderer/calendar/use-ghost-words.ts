import { useMemo } from 'react';
import type { EntryGhost } from '../../shared/entries/entry-ghosts.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';

interface GhostWords {
  /** "Earlier date of Greer–Li round: 20 Nov 2025, moved to 10–11 December 2025 on 12 Nov 2025" */
  sentence(ghost: EntryGhost): string;
  /** "was 20 Nov 2025 → 10–11 December 2025" */
  move(ghost: EntryGhost): string;
}

/** What to say of an old date. */
export function useGhostWords(): GhostWords {
  const text = useText();
  const dates = useDates();
  return useMemo(() => {
    const ends = ({ from, to }: EntryGhost) => ({
      from: dates.shortDate(from),
      to: to === undefined ? text('calendar.undated') : dates.shortDate(to),
    });
    return {
      sentence: (ghost) =>
        text('ghost.name', { title: ghost.entry.title, day: dates.day(ghost.left), ...ends(ghost) }),
      move: (ghost) => text('ghost.move', ends(ghost)),
    };
  }, [text, dates]);
}
