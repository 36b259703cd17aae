import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Day } from '../../shared/dates/day.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { usePresent } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './as-of.module.css';
import { readPastDay } from './read-past-day.ts';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  /** The day that is shown, if it is past. */
  readonly day: Day | undefined;
  readonly onDay: (day: Day) => void;
}

/** The day in words, understood as it is typed; Enter shows it, Escape first takes back what was typed. */
export function AsOfDate({ input, day, onDay }: Props) {
  const text = useText();
  const dates = useDates();
  const today = usePresent(({ status }) => status.today);
  const seasons = usePresent(({ settings }) => settings.seasons);
  const [typed, setTyped] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const read: Outcome<Day> | undefined =
    typed === undefined || typed.trim() === ''
      ? undefined
      : readPastDay(typed, { today, seasons }, { text, day: dates.date });

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && typed !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(undefined);
      setRefused(false);
    } else if (event.key === 'Enter' && read !== undefined) {
      event.preventDefault();
      setRefused(!read.ok);
      if (!read.ok) return;
      setTyped(undefined);
      onDay(read.value);
    }
  };
  return (
    <div className={styles.date}>
      <input
        ref={input}
        type="text"
        className={controls.input}
        aria-label={text('asOf.date')}
        aria-describedby="as-of-echo"
        aria-invalid={isRefused}
        placeholder={text('asOf.dateHint')}
        autoComplete="off"
        value={typed ?? (day === undefined ? '' : dates.shortDate(day))}
        onChange={({ target }) => {
          setTyped(target.value);
          setRefused(false);
        }}
        onKeyDown={press}
      />
      {read !== undefined && (
        <p
          id="as-of-echo"
          className={read.ok || !isRefused ? styles.echo : styles.refusal}
          aria-live="polite"
        >
          {read.ok ? text('asOf.understood', { day: dates.day(read.value, 'full') }) : read.reason}
        </p>
      )}
    </div>
  );
}
