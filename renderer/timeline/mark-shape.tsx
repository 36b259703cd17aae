import { type CSSProperties, Fragment } from 'react';
import { epochOf } from '../../shared/dates/day.ts';
import type { TrackColour } from '../../shared/entries/track.ts';
import type { TimelineMark } from '../../shared/timeline/timeline-mark.ts';
import { standingClass } from '../ui/standing-class.ts';
import styles from './mark-shape.module.css';

interface Props {
  readonly mark: TimelineMark;
  readonly colour: TrackColour | undefined;
  /** Whether words lie on it. */
  readonly isInside: boolean;
}

/** What stands for a standing on a mark that has no words on it. */
const SIGNS: Readonly<Record<string, string>> = { held: '✓', postponed: '↷' };

/** A mark in the looks of its standing: a bar, a bar with faded ends, a diamond, a thin bar with its readings. */
export function MarkShape({ mark, colour, isInside }: Props) {
  const { entry, shape, from } = mark;
  const { standing } = entry;
  const sign = SIGNS[standing];
  switch (shape) {
    case 'bar':
    case 'window':
      return (
        <span
          className={[
            styles[shape],
            standingClass(entry, colour),
            isInside ? '' : styles.bare,
            styles[`is-${standing}`],
          ].join(' ')}
          aria-hidden="true"
        >
          {!isInside && sign}
        </span>
      );
    case 'deadline':
      return (
        <svg className={styles.diamond} width="14" height="14" aria-hidden="true">
          <path className={`${styles.edge} ${styles[`is-${standing}`]}`} d="M7 1 13 7 7 13 1 7z" />
          {standing === 'disputed' && <path className={styles.half} d="M7 1V13L1 7z" />}
          {standing === 'cancelled' && <path className={styles.strike} d="M-1.5 7H15.5" />}
          {sign !== undefined && (
            <text className={styles.sign} x="7" y="10.2">
              {sign}
            </text>
          )}
        </svg>
      );
    case 'pledge':
      return (
        <Fragment>
          <span
            className={[styles.pledge, entry.exact ? '' : styles.soft, styles[`is-${standing}`]].join(' ')}
            aria-hidden="true"
          />
          {entry.readings
            .filter(({ withdrawn }) => withdrawn === undefined)
            .map(({ id, upTo }) => (
              <span
                key={id}
                className={styles.reading}
                style={{ '--on': epochOf(upTo) + 1 - from } as CSSProperties}
                aria-hidden="true"
              />
            ))}
        </Fragment>
      );
  }
}
