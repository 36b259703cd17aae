import { parseDate } from '../dates/parse-date.ts';
import type { When } from '../dates/when.ts';

/** The same times by the same clock on another date; a vague date has no times. */
export function whenOn(date: string, before: When | undefined): When {
  const parsed = parseDate(date);
  if (before === undefined || !parsed.ok || !parsed.value.exact) return { date };
  const { said: _, ...times } = before;
  return { ...times, date };
}
