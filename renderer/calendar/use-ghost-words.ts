import { useMemo } from 'react';
import type { EntryGhost } from '../../shared/entries/entry-ghosts.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';

interface GhostWords {
  /** On a day: "was: Greer–Li round". */
  chip(ghost: EntryGhost): string;
  /** Elsewhere: "Greer–Li round: was 20 Nov 2025 → 10–11 December 2025". */
  line(ghost: EntryGhost): string;
  /** After what is seen of it, all there is to say: that it is an earlier date, where it went, and when. */
  name(seen: string, ghost: EntryGhost): string;
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
      chip: ({ entry }) => text('ghost.was', { title: entry.title }),
      line: (ghost) =>
        text('ghost.line', { title: ghost.entry.title, move: text('ghost.move', ends(ghost)) }),
      name: (seen, ghost) => text('ghost.name', { line: seen, day: dates.day(ghost.left), ...ends(ghost) }),
    };
  }, [text, dates]);
}
