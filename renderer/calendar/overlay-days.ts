import { addDays, type Day } from '../../shared/dates/day.ts';
import type { Overlay } from '../subscriptions/overlay.ts';

/** The days from one to another on which others have something, each with what. */
export function overlayDaysOf(
  overlays: readonly Overlay[],
  from: Day,
  to: Day,
): ReadonlyMap<Day, readonly Overlay[]> {
  const days = new Map<Day, Overlay[]>();
  for (const overlay of overlays) {
    const { window } = overlay;
    const last = window.to < to ? window.to : to;
    for (let day = window.from > from ? window.from : from; day <= last; day = addDays(day, 1)) {
      const there = days.get(day);
      if (there === undefined) days.set(day, [overlay]);
      else there.push(overlay);
    }
  }
  return days;
}
