import { addDays } from '../dates/day.ts';
import type { Instant } from '../dates/instant.ts';
import { instantOf, localTime } from '../dates/instant-of.ts';
import type { Settings } from '../settings/settings.ts';

/** When the quiet hours end that are on at an instant, by the clock at home; undefined where they aren't on. */
export function quietUntil(
  now: Instant,
  { quietHours, home }: Pick<Settings, 'quietHours' | 'home'>,
): Instant | undefined {
  if (quietHours === undefined) return undefined;
  const { from, to } = quietHours;
  const { day, time } = localTime(now, home);
  const isOverMidnight = to < from;
  const isOn = isOverMidnight ? time >= from || time < to : time >= from && time < to;
  if (!isOn) return undefined;
  return instantOf(isOverMidnight && time >= from ? addDays(day, 1) : day, to, home);
}
