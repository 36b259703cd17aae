import type { RefObject } from 'react';
import type { Day } from '../../shared/dates/day.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import type { TypedDay } from './use-typed-day.ts';

interface Props {
  readonly input?: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly className?: string | undefined;
  readonly typed: TypedDay;
  /** The day that is shown, if one is. */
  readonly day: Day | undefined;
  /** Where it is said what the words are understood as. */
  readonly echo: string;
}

/** A day up to today, in words that are understood as they are typed. */
export function TypedDayInput({ input, label, className = '', typed, day, echo }: Props) {
  const text = useText();
  const dates = useDates();
  return (
    <input
      ref={input}
      type="text"
      className={`${controls.input} ${className}`}
      aria-label={label}
      title={label}
      aria-describedby={echo}
      aria-invalid={typed.isRefused}
      placeholder={text('pastDay.hint')}
      autoComplete="off"
      value={typed.words ?? (day === undefined ? '' : dates.shortDate(day))}
      onChange={({ target }) => typed.type(target.value)}
      onKeyDown={typed.press}
      onBlur={typed.leave}
    />
  );
}
