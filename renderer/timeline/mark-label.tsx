import type { CSSProperties } from 'react';
import type { PlacedMark } from '../../shared/timeline/lay-out-row.ts';
import styles from './mark-label.module.css';
import type { MarkWords } from './use-mark-words.ts';

interface Props {
  readonly placed: PlacedMark;
  readonly words: MarkWords;
  readonly isInside: boolean;
  readonly isSelected: boolean;
}

/** Of a title that found less room than this, nothing is told. */
const LEAST_TITLE = 36;
const SIGNS: Readonly<Record<string, string>> = { held: '✓ ', postponed: '↷ ' };

/** The words of a mark, over it or beside it. */
export function MarkLabel({ placed, words, isInside, isSelected }: Props) {
  const { entry } = placed.mark;
  const { at, px } = placed.words ?? { at: 0, px: 0 };
  const className = [
    styles.words,
    isInside ? styles.inside : '',
    px < words.px ? styles.cut : '',
    isSelected ? styles.selected : '',
    entry.supersededBy === undefined ? styles[entry.standing] : styles.superseded,
    placed.mark.shape === 'pledge' ? styles.pledge : '',
  ].join(' ');
  const place = { '--words': `${at}px`, '--room': `${px}px` } as CSSProperties;
  const label = (
    <span className={className} style={place} aria-hidden="true">
      {words.day !== undefined && <span className={styles.day}>{words.day}</span>}
      {isInside && SIGNS[entry.standing]}
      {px - words.dayPx >= LEAST_TITLE && words.title}
    </span>
  );
  if (!isInside) return label;
  return (
    <span className={styles.run} style={place}>
      <span className={styles.track}>{label}</span>
    </span>
  );
}
