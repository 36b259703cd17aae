import { useEffect, useRef, useState } from 'react';
import type { Day } from '../../shared/dates/day.ts';

/** How long a hand rests before the views follow it. */
const REST_MS = 120;

/**
 * A day that is moved ahead of what is shown: `move` is followed by the slider at once, and by `show` when the hand
 * rests; `settle` shows it at once.
 */
export function useMovingDay(show: (day: Day) => void) {
  const [ahead, setAhead] = useState<Day>();
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);

  const settle = (day: Day | undefined = ahead) => {
    clearTimeout(resting.current);
    setAhead(undefined);
    if (day !== undefined) show(day);
  };
  const move = (day: Day) => {
    clearTimeout(resting.current);
    setAhead(day);
    resting.current = setTimeout(() => settle(day), REST_MS);
  };
  return { ahead, move, settle };
}
