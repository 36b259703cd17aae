import { DateTime } from 'luxon';
import * as v from 'valibot';

/** A calendar day as `YYYY-MM-DD`, in no zone of its own. Days sort as text. */
export type Day = string & { readonly __brand: 'Day' };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

/** Whether the text names a day that exists (2026-02-29 doesn't). */
export function isDay(text: string): text is Day {
  return SHAPE.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

/** A day that exists, at a border where text comes in. */
export const DaySchema = v.custom<Day>(
  (input) => typeof input === 'string' && isDay(input),
  'a day is written YYYY-MM-DD, such as 2025-10-24',
);

/** The day so many days later (earlier, if negative). */
export function addDays(day: Day, days: number): Day {
  return dayOfEpoch(epochOf(day) + days);
}

/** How many days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return epochOf(to) - epochOf(from);
}

/** The day that an instant (UTC, ISO 8601) falls on in a zone. */
export function dayOf(instant: string, zone: string): Day {
  return DateTime.fromISO(instant, { zone }).toFormat('yyyy-MM-dd') as Day;
}

function epochOf(day: Day): number {
  return Math.floor(DateTime.fromISO(day, { zone: 'utc' }).toMillis() / MS_PER_DAY);
}

function dayOfEpoch(epoch: number): Day {
  return DateTime.fromMillis(epoch * MS_PER_DAY, { zone: 'utc' }).toFormat('yyyy-MM-dd') as Day;
}
