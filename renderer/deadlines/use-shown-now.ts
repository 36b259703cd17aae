import { dayOf } from '../../shared/dates/day.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import { instantOf } from '../../shared/dates/instant-of.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useNow } from '../state/use-now.ts';

/** Now, to the minute; while a past day is looked at, its beginning at home, so that what fell due on it is still ahead. */
export function useShownNow(): Instant {
  const now = useNow();
  const today = useCalendar(({ status }) => status.today);
  const home = useCalendar(({ settings }) => settings.home);
  return dayOf(now, home) === today ? now : instantOf(today, '00:00', home);
}
