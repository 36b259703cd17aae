import type { Instant } from '../../shared/dates/instant.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from './use-dates.ts';
import { useText } from './use-text.ts';

/** An instant by the clock at home, with the day and without a year that goes without saying: "25 Nov, 13:12". */
export function useMoment(): (instant: Instant) => string {
  const text = useText();
  const dates = useDates();
  const home = useCalendar(({ settings }) => settings.home);
  const today = useCalendar(({ status }) => status.today);
  return (instant) => {
    const { day, time } = localTime(instant, home);
    return text('due.at', { day: dates.near(day, today), time });
  };
}
