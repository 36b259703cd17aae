import type { Text } from '../texts/use-text.ts';
import { timeSpan } from './time-span.ts';

/** A length of time in words: "2 h 10 min", "29 days". */
export function spanWords(seconds: number, text: Text): string {
  const span = timeSpan(seconds);
  if (span.unit === 'minutes')
    return span.minutes === 0 ? text('span.moment') : text('span.minutes', { minutes: span.minutes });
  if (span.unit === 'hours')
    return text(span.minutes === 0 ? 'span.hours' : 'span.hoursMinutes', { ...span });
  return text(span.hours === 0 ? 'span.days' : 'span.daysHours', { ...span });
}
