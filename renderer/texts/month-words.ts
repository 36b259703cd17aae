import { type Day, epochOf } from '../../shared/dates/day.ts';
import { describeWindow } from '../../shared/dates/describe-date.ts';
import { firstDayOf, lastDayOfMonth, type Month, monthOf } from '../../shared/dates/month.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';

const MS_PER_DAY = 86_400_000;

/** A window as it comes off the wire. */
interface Stretch {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Days and months in the words of the user's language. */
export interface MonthWords {
  /** What was said of entries before: an entry never changes, a changed one is another. */
  readonly said: WeakMap<EntryView, string>;
  /** "November 2025" */
  month(month: Month): string;
  /** "Nov" */
  shortMonth(month: Month): string;
  /** "Nov 2025" */
  monthOfYear(month: Month): string;
  /** "Mon" */
  weekday(day: Day): string;
  /** "24 Nov" */
  day(day: Day): string;
  /** "Monday, 24 November 2025" */
  fullDay(day: Day): string;
  /** "24–30 November 2025" */
  range(from: Day, to: Day): string;
  /** The stretch in the fewest words: "2026", "April 2026", "Jan – Mar 2026", "11–20 May 2026", "until 10 May 2026". */
  window(window: Stretch): string;
}

/** Days and months in a language. Formats cost a tenth of a millisecond each to make, so they are made once, when first needed. */
export function createMonthWords(locale: string): MonthWords {
  // Days before months, as diplomats write them.
  const language = locale === 'en' ? 'en-GB' : locale;
  const isChinese = locale.startsWith('zh');
  const format = (options: Intl.DateTimeFormatOptions) => {
    let made: Intl.DateTimeFormat | undefined;
    return () => {
      made ??= new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return made;
    };
  };
  const formats = {
    year: format({ year: 'numeric' }),
    month: format({ month: 'long', year: 'numeric' }),
    shortMonth: format({ month: 'short' }),
    monthOfYear: format({ month: 'short', year: 'numeric' }),
    weekday: format({ weekday: 'short' }),
    day: format({ day: 'numeric', month: 'short' }),
    fullDay: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    range: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  };
  const at = (day: Day) => epochOf(day) * MS_PER_DAY;
  // Intl gives ranges in Chinese in figures alone, “2025/5 – 2026/11”, unlike every other date.
  const range = (from: Day, to: Day) =>
    isChinese ? describeWindow({ from, to }, 'zh') : formats.range().formatRange(at(from), at(to));
  const closed = (from: Day, to: Day) => {
    if (from.endsWith('-01-01') && to.endsWith('-12-31')) return formats.year().formatRange(at(from), at(to));
    const isMonths = from === firstDayOf(monthOf(from)) && to === lastDayOfMonth(monthOf(to));
    if (!isMonths) return range(from, to);
    if (monthOf(from) === monthOf(to)) return formats.month().format(at(from));
    if (isChinese) return [from, to].map((day) => formats.monthOfYear().format(at(day))).join('至');
    return formats.monthOfYear().formatRange(at(from), at(to));
  };
  return {
    said: new WeakMap(),
    month: (month) => formats.month().format(at(firstDayOf(month))),
    shortMonth: (month) => formats.shortMonth().format(at(firstDayOf(month))),
    monthOfYear: (month) => formats.monthOfYear().format(at(firstDayOf(month))),
    weekday: (day) => formats.weekday().format(at(day)),
    day: (day) => formats.day().format(at(day)),
    fullDay: (day) => formats.fullDay().format(at(day)),
    range,
    window: ({ from, to }) => {
      if (from !== undefined && to !== undefined) return closed(from, to);
      if (from !== undefined) return `${range(from, from)} –`;
      return to === undefined ? '' : `– ${range(to, to)}`;
    },
  };
}
