import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { TrackColour } from '../../shared/entries/track.ts';
import styles from './standing.module.css';

/**
 * The class names that give anything which shows an entry the looks of its standing: on a calendar chip, in a list, on
 * a badge. The colour is that of its first track; a deadline has its own.
 */
export function standingClass(
  entry: Pick<EntryView, 'standing' | 'kind'>,
  colour: TrackColour | undefined,
  isSelected = false,
): string {
  return [
    styles[entry.standing],
    colour === undefined || entry.kind === 'deadline' ? undefined : styles[colour],
    entry.kind === 'deadline' ? styles.deadline : undefined,
    isSelected ? styles.selected : undefined,
  ]
    .filter((name) => name !== undefined)
    .join(' ');
}
