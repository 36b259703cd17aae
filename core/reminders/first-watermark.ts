import type { Instant } from '../../shared/dates/instant.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';

/**
 * From when on alarms ring that this device knows nothing of: from now on in a new folder; in one that is older than its
 * memory, from when something was last done in it.
 */
export function firstWatermark(calendar: Calendar, now: Instant): Instant {
  let last: Instant | undefined;
  for (const { modified } of calendar.entries.values())
    if (last === undefined || modified > last) last = modified;
  return last === undefined || last > now ? now : last;
}
