import { type KeyboardEvent, useState } from 'react';
import type { Day } from '../../shared/dates/day.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { usePresent } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { readPastDay } from './read-past-day.ts';

/** The words being typed for a day, and what they are understood as. */
export interface TypedDay {
  /** Nothing while the field says the day that is shown. */
  readonly words: string | undefined;
  readonly read: Outcome<Day> | undefined;
  /** Whether the user asked for what can't be understood. */
  readonly isRefused: boolean;
  type(words: string): void;
  /** Enter takes the day; Escape first takes back what was typed. */
  press(event: KeyboardEvent): void;
  /** Leaving takes the day too; what isn't understood stays as it was typed, and is refused. */
  leave(): void;
}

/** `today` is the last day that may be named, and what words such as “last Friday” are counted from. */
export function useTypedDay(today: Day, onDay: (day: Day) => void): TypedDay {
  const text = useText();
  const dates = useDates();
  const seasons = usePresent(({ settings }) => settings.seasons);
  const [words, setWords] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const read =
    words === undefined || words.trim() === ''
      ? undefined
      : readPastDay(words, { today, seasons }, { text, day: dates.date });
  const take = () => {
    if (read === undefined) return setWords(undefined);
    setRefused(!read.ok);
    if (!read.ok) return;
    setWords(undefined);
    onDay(read.value);
  };
  return {
    words,
    read,
    isRefused: isRefused && read?.ok === false,
    type(words) {
      setWords(words);
      setRefused(false);
    },
    press(event) {
      if (event.key === 'Escape' && words !== undefined) {
        event.preventDefault();
        setWords(undefined);
      } else if (event.key === 'Enter' && read !== undefined) {
        event.preventDefault();
        take();
      }
    },
    leave() {
      if (words !== undefined) take();
    },
  };
}
