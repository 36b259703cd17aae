import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { type Day, daysBetween, isDay } from '../../shared/dates/day.ts';
import { describeDate, describeWindow } from '../../shared/dates/describe-date.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import { instantMs } from '../../shared/dates/instant.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import type { Window } from '../../shared/dates/window.ts';

const STYLES = {
  /** Thu 30 Oct 2025 */
  full: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** 30 Oct 2025 */
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  /** 30 Oct */
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export interface Dates {
  /** A date, vague or not, in words. */
  date(edtf: string): string;
  /** The same in fewer words where it is a single day: "10 Nov 2025". */
  shortDate(edtf: string): string;
  /** The days that a window allows, in words. */
  window(window: Window): string;
  /** A day in the user's language. */
  day(day: Day, style?: keyof typeof STYLES): string;
  /** A day without its year where that is the year of `today`. */
  near(day: Day, today: Day): string;
  /** An instant as clocks in a zone show it: HH:mm, with the weekday where it isn't `onDay` there. */
  clock(instant: Instant, zone: string, onDay?: Day): string;
  /** How far off a day is, such as "in 350 days" or "yesterday". */
  fromNow(day: Day, today: Day): string;
  /** How far off an instant is in minutes or hours, such as "in 7 hours" or "20 minutes ago". */
  hoursFromNow(instant: Instant, now: Instant): string;
  /** How long ago an instant was. */
  ago(instant: Instant, now: Instant): string;
}

const MINUTES_PER_DAY = 1440;
const MS_PER_MINUTE = 60_000;

/** Dates and times in the user's language. */
export function useDates(): Dates {
  const { locale } = useIntl();
  return useMemo(() => createDates(locale === 'en' ? 'en-GB' : locale), [locale]);
}

function createDates(locale: string): Dates {
  const formats = Object.fromEntries(
    Object.entries(STYLES).map(([name, style]) => [
      name,
      new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }),
    ]),
  );
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const show = (day: Day, style: keyof typeof STYLES) =>
    (formats[style]?.format(instantMs(`${day}T00:00:00Z`)) ?? day).replace(',', '');
  const words = locale.startsWith('zh') ? 'zh' : 'en';
  return {
    date: (edtf) => describeDate(edtf, words),
    shortDate: (edtf) => (isDay(edtf) ? show(edtf, 'day') : describeDate(edtf, words)),
    window: (window) => describeWindow(window, words),
    day: (day, style = 'day') => show(day, style),
    near: (day, today) => show(day, day.slice(0, 4) === today.slice(0, 4) ? 'short' : 'day'),
    clock: (instant, zone, onDay) => {
      const { day, time } = localTime(instant, zone);
      return onDay === undefined || day === onDay ? time : `${time} ${show(day, 'weekday')}`;
    },
    fromNow: (day, today) => relative.format(daysBetween(today, day), 'day'),
    hoursFromNow: (instant, now) => {
      const minutes = Math.round((instantMs(instant) - instantMs(now)) / MS_PER_MINUTE);
      return Math.abs(minutes) < 60
        ? relative.format(minutes, 'minute')
        : relative.format(Math.round(minutes / 60), 'hour');
    },
    ago: (instant, now) => {
      const minutes = Math.round((instantMs(instant) - instantMs(now)) / MS_PER_MINUTE);
      if (minutes > -60) return relative.format(Math.min(0, minutes), 'minute');
      if (minutes > -MINUTES_PER_DAY) return relative.format(Math.round(minutes / 60), 'hour');
      return relative.format(Math.round(minutes / MINUTES_PER_DAY), 'day');
    },
  };
}
