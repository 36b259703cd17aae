import { useMemo } from 'react';
import { type Day, dayOf } from '../../shared/dates/day.ts';
import { type Instant, instantMs } from '../../shared/dates/instant.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useNow } from '../state/use-now.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { spanWords } from './span-words.ts';

/** Moments and lengths of time in words, as seen from now and by the clock at home. */
export interface TimeWords {
  readonly now: Instant;
  /** "2 h 10 min", "29 days". */
  span(seconds: number): string;
  /** How far off something is: "in 2 h 10 min", "3 days 4 h ago"; of a day "tomorrow", "in 3 days". */
  off(due: Instant | Day): { readonly words: string; readonly isPast: boolean };
  /** "09:00" today, else "11 Oct, 09:00". */
  at(instant: Instant): string;
}

/** Two weeks. */
const FAR_SECONDS = 14 * 86_400;

export function useTimeWords(): TimeWords {
  const text = useText();
  const dates = useDates();
  const now = useNow();
  const home = useCalendar(({ settings }) => settings.home);
  return useMemo(() => {
    const today = dayOf(now, home);
    const span = (seconds: number) => spanWords(seconds, text);
    return {
      now,
      span,
      off: (due) => {
        if (!isInstant(due)) return { words: dates.fromNow(due, today), isPast: due < today };
        const seconds = (instantMs(due) - instantMs(now)) / 1000;
        const isPast = seconds < 0;
        // Far off, days are told as calendars count them.
        if (Math.abs(seconds) >= FAR_SECONDS)
          return { words: dates.fromNow(dayOf(due, home), today), isPast };
        return { words: text(isPast ? 'span.ago' : 'span.in', { span: span(seconds) }), isPast };
      },
      at: (instant) => {
        const { day, time } = localTime(instant, home);
        return day === today ? time : text('due.at', { day: dates.near(day, today), time });
      },
    };
  }, [text, dates, now, home]);
}

function isInstant(due: Instant | Day): due is Instant {
  return due.includes('T');
}
