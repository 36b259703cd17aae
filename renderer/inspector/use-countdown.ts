import { type Day, dayOf } from '../../shared/dates/day.ts';
import { instantMs } from '../../shared/dates/instant.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useNow } from '../state/use-now.ts';
import { useDates } from '../texts/use-dates.ts';

interface Countdown {
  /** How far off in words, such as "in 350 days" or "in 7 hours". */
  readonly words: string;
  readonly isPast: boolean;
}

const MS_PER_HOUR = 3_600_000;
const LAST_HOURS = 48;

/** How long an entry has still to come: in hours on its last two days where its hour is known, else in days to the last day that it allows. */
export function useCountdown({
  instant,
  window,
}: Pick<EntryView, 'instant' | 'window'>): Countdown | undefined {
  const dates = useDates();
  const now = useNow();
  const today = useCalendar(({ status }) => status.today);
  const home = useCalendar(({ settings }) => settings.home);
  // A past day that is looked at has no hours of its own.
  const isNow = dayOf(now, home) === today;
  if (instant !== undefined && isNow) {
    const left = instantMs(instant) - instantMs(now);
    if (Math.abs(left) < LAST_HOURS * MS_PER_HOUR) {
      return { words: dates.hoursFromNow(instant, now), isPast: left < 0 };
    }
  }
  const day: Day | undefined = instant === undefined ? window?.to : dayOf(instant, home);
  return day === undefined ? undefined : { words: dates.fromNow(day, today), isPast: day < today };
}
