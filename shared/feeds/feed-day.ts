import * as v from 'valibot';
import { addDays, type Day, isDay } from '../dates/day.ts';
import { sameDayIn } from '../dates/month.ts';
import { readOffset } from '../deadlines/offset.ts';
import { OffsetSchema } from '../deadlines/trigger.ts';

/**
 * A day that bounds a feed: a fixed one, or one that moves along with today, as far from it as ISO 8601 says (`-P90D` is
 * 90 days ago, `P1Y` a year from now, `P0D` today).
 */
export const FeedDaySchema = v.pipe(
  v.string(),
  v.check(
    (text) => isDay(text) || v.is(OffsetSchema, text),
    'a feed begins and ends on a day such as 2026-01-31, or so far from today as -P90D or P1Y say',
  ),
);

export type FeedDay = v.InferOutput<typeof FeedDaySchema>;

/** The day that is meant on a day. */
export function dayMeant(bound: FeedDay, today: Day): Day {
  if (isDay(bound)) return bound;
  const { sign, years, months, weeks, days } = readOffset(bound);
  return addDays(sameDayIn(today, sign * (years * 12 + months)), sign * (weeks * 7 + days));
}
