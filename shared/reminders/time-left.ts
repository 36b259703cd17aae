import { type Instant, instantMs } from '../dates/instant.ts';
import type { TimeLeft } from './notification.ts';

const MS_PER_MINUTE = 60_000;
const MINUTES_IN_HOURS = 120;
const MINUTES_IN_DAYS = 48 * 60;

/** How long it is from now to an instant, rounded to what one would say: minutes up to two hours, hours up to two days. */
export function timeLeft(now: Instant, until: Instant): TimeLeft {
  const minutes = Math.round((instantMs(until) - instantMs(now)) / MS_PER_MINUTE);
  const isPast = minutes < 0;
  const whole = Math.abs(minutes);
  if (whole < MINUTES_IN_HOURS) return { unit: 'minutes', count: whole, isPast };
  if (whole < MINUTES_IN_DAYS) return { unit: 'hours', count: Math.round(whole / 60), isPast };
  return { unit: 'days', count: Math.round(whole / (24 * 60)), isPast };
}
