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
        <span className={`${styles.diamond} ${styles[`is-${standing}`]}`} aria-hidden="true">
          {sign}
        </span>
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
