import type { Day } from '../../shared/dates/day.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './dates.module.css';

interface Props {
  readonly id: string;
  readonly read: Outcome<Day>;
  readonly isRefused: boolean;
}

/** What the words typed for a day are understood as, or why they aren't: as a refusal once they were asked for. */
export function DayEcho({ id, read, isRefused }: Props) {
  const text = useText();
  const dates = useDates();
  return (
    <span id={id} role="status" className={isRefused ? styles.refused : styles.understood} aria-live="polite">
      {read.ok ? text('pastDay.understood', { day: dates.day(read.value, 'full') }) : read.reason}
    </span>
  );
}
