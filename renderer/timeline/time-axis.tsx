import { type CSSProperties, memo } from 'react';
import { epochOf } from '../../shared/dates/day.ts';
import { monthOf } from '../../shared/dates/month.ts';
import type { Tick, TickUnit, TimeTicks } from '../../shared/timeline/time-ticks.ts';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { useCalendar, useView } from '../state/sherpa.ts';
import type { MonthWords } from '../texts/month-words.ts';
import { type Text, useText } from '../texts/use-text.ts';
import styles from './time-axis.module.css';
import timeline from './timeline.module.css';

interface Props {
  readonly ticks: TimeTicks;
  /** The day that positions are counted from. */
  readonly origin: number;
  readonly pxPerDay: number;
}

/** From so many px a day on, a day is told with its weekday. */
const PX_FOR_WEEKDAY = 58;

/** The months or years, under them what they are made of, and on a line of its own, so that it hides none, today by its date. */
export const TimeAxis = memo(function TimeAxis({ ticks, origin, pxPerDay }: Props) {
  const text = useText();
  const dates = useMonthWords();
  const today = useCalendar(({ status }) => status.today);
  const isPast = useView(({ asOf }) => asOf !== undefined);
  const { fine, coarse, fineTicks, coarseTicks } = ticks;
  const isWide = pxPerDay >= PX_FOR_WEEKDAY;
  return (
    <div className={styles.axis} data-axis="true" aria-hidden="true">
      <div className={timeline.spine} />
      <div className={styles.scale}>
        {coarseTicks.map((tick, index) => (
          <div key={tick.day} className={styles.coarse} style={between(tick, coarseTicks[index + 1], origin)}>
            <span className={styles.coarseWords}>
              {coarse === 'year' ? tick.day.slice(0, 4) : dates.month(monthOf(tick.day))}
            </span>
          </div>
        ))}
        {fineTicks.map((tick, index) => (
          <div
            key={tick.day}
            className={styles.fine}
            data-unit={fine}
            style={between(tick, fineTicks[index + 1], origin)}
          >
            {fineWords(tick, fine, isWide, dates, text)}
          </div>
        ))}
        <div className={styles.today} style={{ '--at': epochOf(today) + 0.5 - origin } as CSSProperties}>
          {text(isPast ? 'timeline.asOf' : 'timeline.today', { day: dates.day(today) })}
        </div>
      </div>
    </div>
  );
});

function between({ at }: Tick, next: Tick | undefined, origin: number): CSSProperties {
  return { '--at': at - origin, '--span': (next?.at ?? at + 1) - at } as CSSProperties;
}

function fineWords({ day }: Tick, unit: TickUnit, isWide: boolean, dates: MonthWords, text: Text): string {
  const number = `${Number(day.slice(8))}`;
  switch (unit) {
    case 'day':
      return isWide ? `${dates.weekday(day)} ${number}` : number;
    case 'week':
      return number;
    case 'month':
      return dates.shortMonth(monthOf(day));
    case 'quarter':
      return text('timeline.quarter', { number: (Number(day.slice(5, 7)) + 2) / 3 });
    case 'year':
      return '';
  }
}
