import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef } from 'react';
import { addDays, type Day, daysBetween } from '../../shared/dates/day.ts';
import { firstDayOf } from '../../shared/dates/month.ts';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './as-of-slider.module.css';
import { marksOf } from './change-marks.ts';
import {
  type ChangeDay,
  changeBeside,
  clampDay,
  type DayRange,
  dayAt,
  namedMonths,
  shareOf,
} from './day-range.ts';

interface Props {
  readonly days: readonly ChangeDay[];
  readonly range: DayRange;
  readonly day: Day;
  readonly onMove: (day: Day) => void;
  readonly onSettle: () => void;
}

/** The days from the first change to today: dragged, or moved by arrows a day and by PageUp and PageDown a change. */
export function AsOfSlider({ days, range, day, onMove, onSettle }: Props) {
  const text = useText();
  const dates = useDates();
  const track = useRef<HTMLDivElement>(null);
  const thumb = useRef<HTMLSpanElement>(null);
  const changes = useMemo(() => new Map(days.map((each) => [each.day, each.changes])), [days]);

  const follow = ({ clientX }: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    const next = dayAt(range, (clientX - box.left) / box.width);
    if (next !== day) onMove(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayOfKey(event.key, day, range, days);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== day) onMove(next);
  };
  return (
    <div
      className={styles.slider}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        thumb.current?.focus();
        follow(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
      onPointerUp={onSettle}
      onPointerCancel={onSettle}
    >
      <div ref={track} className={styles.track}>
        <Marks days={days} range={range} />
        <span
          ref={thumb}
          role="slider"
          tabIndex={0}
          className={styles.thumb}
          style={{ left: `${100 * shareOf(range, day)}%` }}
          aria-label={text('asOf.slider')}
          aria-valuemin={0}
          aria-valuemax={daysBetween(range.from, range.to)}
          aria-valuenow={daysBetween(range.from, day)}
          aria-valuetext={text('asOf.value', { day: dates.date(day), count: changes.get(day) ?? 0 })}
          onKeyDown={press}
          onKeyUp={onSettle}
        />
      </div>
      <Labels range={range} />
    </div>
  );
}

/** Drawn once for all positions of the thumb. */
const Marks = memo(function Marks({ days, range }: Pick<Props, 'days' | 'range'>) {
  const path = marksOf(days, range)
    .map(({ at, height }) => `M${(100 * at).toFixed(2)} 1V${(1 - height).toFixed(3)}`)
    .join('');
  return (
    <svg className={styles.marks} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <path d={path} vectorEffect="non-scaling-stroke" />
    </svg>
  );
});

const Labels = memo(function Labels({ range }: Pick<Props, 'range'>) {
  const words = useMonthWords();
  const months = namedMonths(range);
  return (
    <div className={styles.labels} aria-hidden="true">
      {months.map((month) => (
        <span key={month} style={{ left: `${100 * shareOf(range, firstDayOf(month))}%` }}>
          {month.endsWith('-01') ? month.slice(0, 4) : words.shortMonth(month)}
        </span>
      ))}
    </div>
  );
});

function dayOfKey(key: string, day: Day, range: DayRange, days: readonly ChangeDay[]): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return clampDay(range, addDays(day, -1));
    case 'ArrowRight':
    case 'ArrowUp':
      return clampDay(range, addDays(day, 1));
    case 'PageDown':
      return changeBeside(days, range, day, 'previous')?.day ?? day;
    case 'PageUp':
      return changeBeside(days, range, day, 'next')?.day ?? day;
    case 'Home':
      return range.from;
    case 'End':
      return range.to;
    default:
      return undefined;
  }
}
