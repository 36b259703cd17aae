import { type DateLocale, describeDate } from './describe-date.ts';
import type { Instant } from './instant.ts';
import { localTime } from './instant-of.ts';

/** An instant as clocks in a zone show it: "10 November 2026, 00:01". */
export function describeInstant(instant: Instant, zone: string, locale: DateLocale): string {
  const { day, time } = localTime(instant, zone);
  return `${describeDate(day, locale)}${locale === 'zh' ? ' ' : ', '}${time}`;
}
