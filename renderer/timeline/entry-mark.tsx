import { type CSSProperties, memo } from 'react';
import type { TrackColour } from '../../shared/entries/track.ts';
import type { PlacedMark } from '../../shared/timeline/lay-out-row.ts';
import { useView } from '../state/sherpa.ts';
import { LANE_PX } from './chart-size.ts';
import styles from './entry-mark.module.css';
import { MarkGhosts } from './mark-ghosts.tsx';
import { MarkLabel } from './mark-label.tsx';
import { MarkShape } from './mark-shape.tsx';
import type { MarkWords } from './use-mark-words.ts';

interface Props {
  readonly placed: PlacedMark;
  readonly row: string;
  readonly colour: TrackColour | undefined;
  readonly origin: number;
  readonly words: MarkWords | undefined;
  /** All of it in words. */
  readonly sentence: string;
}

/** Words that begin so near to the left edge lie on their mark; as INSET in ways-to-draw.ts. */
const INSIDE = 8;

/** An entry on its row, with its words, the dates it slipped from and the arrow to what took its place. */
export const EntryMark = memo(function EntryMark({ placed, row, colour, origin, words, sentence }: Props) {
  const { mark, lane, arrow } = placed;
  const { entry, shape, from, to } = mark;
  const isSelected = useView(({ selected }) => selected === entry.id);
  const isInside = placed.words !== undefined && placed.words.at < INSIDE;
  const isSuperseded = entry.supersededBy !== undefined;
  const tint = isSuperseded
    ? 'faint'
    : entry.kind === 'deadline'
      ? 'deadline'
      : `track-${colour ?? 'slategray'}`;
  const place = {
    '--mark': `var(--${tint})`,
    '--at': from - origin,
    '--span': to - from,
    top: lane * LANE_PX,
  } as CSSProperties;
  return (
    <li
      className={`${styles.place} ${styles[shape]}`}
      style={place}
      data-shape={shape}
      data-standing={entry.standing}
      data-superseded={isSuperseded}
      data-selected={isSelected}
      data-entry={entry.id}
      data-stop={`${row}/${entry.id}`}
    >
      {placed.ghosts && <MarkGhosts mark={mark} />}
      {arrow !== undefined && (
        <span
          className={styles.arrow}
          data-arrow={arrow.to.entry.id}
          style={{ '--gap': arrow.to.from - from, '--from': `${arrow.at}px` } as CSSProperties}
          aria-hidden="true"
        />
      )}
      <button
        type="button"
        className={styles.mark}
        tabIndex={-1}
        aria-pressed={isSelected}
        aria-label={sentence}
      >
        <MarkShape mark={mark} colour={isSuperseded ? undefined : colour} isInside={isInside} />
      </button>
      {words !== undefined && (
        <MarkLabel placed={placed} words={words} isInside={isInside} isSelected={isSelected} />
      )}
    </li>
  );
});
