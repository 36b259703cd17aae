import { type CSSProperties, memo } from 'react';
import { dayOfEpoch } from '../../shared/dates/day.ts';
import type { Density } from '../../shared/timeline/density-bins.ts';
import { ListButton } from '../calendar/list-button.tsx';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { useText } from '../texts/use-text.ts';
import { LANE_PX } from './chart-size.ts';
import styles from './density-mark.module.css';

interface Props {
  readonly density: Density;
  readonly row: string;
  readonly track: string;
  /** The first lane that is free of marks. */
  readonly lane: number;
  readonly origin: number;
}

const SHADES = [1, 3, 7, 15] as const;

/** How many entries lie here beside those drawn; opens their list. */
export const DensityMark = memo(function DensityMark({ density, row, track, lane, origin }: Props) {
  const text = useText();
  const dates = useMonthWords();
  const { from, to, entries } = density;
  const time = dates.range(dayOfEpoch(from), dayOfEpoch(to - 1));
  const label = text('timeline.densityIn', { count: entries.length, time, track });
  const place = { '--at': from - origin, '--span': to - from, top: lane * LANE_PX } as CSSProperties;
  return (
    <li
      className={styles.place}
      style={place}
      data-stop={`${row}/${from}`}
      data-shade={SHADES.findLastIndex((least) => entries.length >= least)}
    >
      <ListButton entries={entries} className={styles.mark} heading={`${track} · ${time}`} label={label}>
        {lane === 0 ? entries.length : `+${entries.length}`}
      </ListButton>
    </li>
  );
});
