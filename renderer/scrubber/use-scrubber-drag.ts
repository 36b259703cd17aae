import { type PointerEvent, useRef } from 'react';
import { monthsBetween } from '../../shared/dates/month.ts';
import type { MonthRange } from '../../shared/dates/month-range.ts';
import type { Handle } from './move-span.ts';

/** Moves a handle along with the pointer, month by month; `hold` gets the overview that stays meanwhile. */
export function useScrubberDrag(
  range: MonthRange,
  shift: (handle: Handle, months: number) => void,
  hold: (range: MonthRange | undefined) => void,
) {
  const track = useRef<HTMLDivElement>(null);
  const drag = useRef<{ readonly handle: Handle; readonly month: number }>(undefined);
  const monthAt = (clientX: number) => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return 0;
    const count = monthsBetween(range.from, range.to) + 1;
    return Math.min(count - 1, Math.max(0, Math.floor(((clientX - box.left) / box.width) * count)));
  };
  const end = () => {
    drag.current = undefined;
    hold(undefined);
  };
  return {
    track,
    start: (event: PointerEvent<HTMLElement>, handle: Handle) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { handle, month: monthAt(event.clientX) };
      hold(range);
    },
    move: (event: PointerEvent<HTMLElement>) => {
      const last = drag.current;
      if (last === undefined) return;
      const month = monthAt(event.clientX);
      if (month === last.month) return;
      drag.current = { handle: last.handle, month };
      shift(last.handle, month - last.month);
    },
    end,
  };
}
