import type { RefObject } from 'react';
import type { Day } from '../../shared/dates/day.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './as-of.module.css';
import type { TypedDay } from './use-typed-day.ts';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly typed: TypedDay;
  /** The day that is shown, if it is past. */
  readonly day: Day | undefined;
  /** Where it is said what the words are understood as. */
  readonly echo: string;
}

/** The day in words, understood as it is typed. */
export function AsOfDate({ input, typed, day, echo }: Props) {
  const text = useText();
  const dates = useDates();
  return (
    <input
      ref={input}
      type="text"
      className={`${controls.input} ${styles.date}`}
      aria-label={text('asOf.date')}
      aria-describedby={echo}
      aria-invalid={typed.isRefused}
      placeholder={text('asOf.dateHint')}
      autoComplete="off"
      value={typed.words ?? (day === undefined ? '' : dates.shortDate(day))}
      onChange={({ target }) => typed.type(target.value)}
      onKeyDown={typed.press}
    />
  );
}
