import type { Day } from '../../shared/dates/day.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './as-of.module.css';
import { type ChangeDay, changeBeside, type DayRange } from './day-range.ts';

interface Props {
  readonly way: 'previous' | 'next';
  readonly days: readonly ChangeDay[];
  readonly range: DayRange;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}

/** Goes to the nearest day before or after that brought a change. */
export function ChangeButton({ way, days, range, day, onDay }: Props) {
  const text = useText();
  const dates = useDates();
  const beside = changeBeside(days, range, day, way);
  const name =
    beside === undefined
      ? text(way === 'previous' ? 'asOf.noPrevious' : 'asOf.noNext')
      : text(`asOf.${way}`, { day: dates.day(beside.day) });
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={name}
      title={name}
      aria-disabled={beside === undefined}
      onClick={() => {
        if (beside !== undefined) onDay(beside.day);
      }}
    >
      {way === 'previous' ? '‹' : '›'}
    </button>
  );
}
