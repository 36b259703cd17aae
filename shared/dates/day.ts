import * as v from 'valibot';
import { civilOf, daysInMonth, epochDayOf } from './civil.ts';
import { instantMs } from './instant.ts';
import { zoneOffset } from './zone-offset.ts';

/** A calendar day as `YYYY-MM-DD`, in no zone of its own. Days sort as text. */
export type Day = string & { readonly __brand: 'Day' };

const MS_PER_DAY = 86_400_000;
const SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}$/;

/** Whether the text names a day that exists (2026-02-29 doesn't), in the years 1000 to 9999. */
export function isDay(text: string): text is Day {
  if (!SHAPE.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** A day that exists, at a border where text comes in. */
export const DaySchema = v.custom<Day>(
  (input) => typeof input === 'string' && isDay(input),
  'a day is written YYYY-MM-DD, such as 2025-10-24',
);

/** The day so many days later (earlier, if negative); throws beyond the years 1000 to 9999. */
export function addDays(day: Day, days: number): Day {
  return dayOfEpoch(epochOf(day) + days);
}

/** How many days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return epochOf(to) - epochOf(from);
}

/** The day that an instant (UTC, ISO 8601) falls on in a zone. */
export function dayOf(instant: string, zone: string): Day {
  return dayAt(instantMs(instant), zone);
}

/** The day of a zone at so many ms after 1970. */
export function dayAt(at: number, zone: string): Day {
  return dayOfEpoch(Math.floor((at + zoneOffset(zone, at)) / MS_PER_DAY));
}

/** The days from 1 January 1970 to a day. */
export function epochOf(day: Day): number {
  return epochDayOf({
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  });
}

/** The day so many days after 1 January 1970; throws beyond the years 1000 to 9999. */
export function dayOfEpoch(epochDay: number): Day {
  const { year, month, day } = civilOf(epochDay);
  return dayFrom(year, month, day);
}

/** The day of a year, month (from 1) and day of the month; throws where there is none. */
export function dayFrom(year: number, month: number, day: number): Day {
  const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (!isDay(text)) throw new RangeError(`there is no day ${text} in the years 1000 to 9999`);
  return text;
}

/** The last day of a month; throws where there is no such month. */
export function lastDayOf(year: number, month: number): Day {
  return dayFrom(year, month, daysInMonth(year, month));
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
