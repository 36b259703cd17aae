import { type CSSProperties, memo } from 'react';
import { epochOf } from '../../shared/dates/day.ts';
import { isWeekend } from '../../shared/dates/week.ts';
import type { TimeTicks } from '../../shared/timeline/time-ticks.ts';
import { useCalendar } from '../state/sherpa.ts';
import styles from './timeline.module.css';

interface Props {
  readonly ticks: TimeTicks;
  readonly origin: number;
}

/** The lines behind the rows: weekends where days are told, every tick, and today. */
export const TimeGrid = memo(function TimeGrid({ ticks, origin }: Props) {
  const today = useCalendar(({ status }) => status.today);
  const { fine, fineTicks, coarseTicks } = ticks;
  const coarse = new Set(coarseTicks.map(({ day }) => day));
  return (
    <div className={styles.grid} aria-hidden="true">
      {fineTicks.map(({ day, at }) => (
        <span
          key={day}
          className={fine === 'day' && isWeekend(day) ? styles.weekend : styles.tick}
          data-coarse={coarse.has(day)}
          style={{ '--at': at - origin } as CSSProperties}
        />
      ))}
      {coarseTicks
        .filter(({ day }) => !fineTicks.some((tick) => tick.day === day))
        .map(({ day, at }) => (
          <span
            key={day}
            className={styles.tick}
            data-coarse="true"
            style={{ '--at': at - origin } as CSSProperties}
          />
        ))}
      <span className={styles.today} style={{ '--at': epochOf(today) + 0.5 - origin } as CSSProperties} />
    </div>
  );
});
