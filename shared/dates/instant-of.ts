import { type Day, dayOfEpoch, epochOf } from './day.ts';
import { type Instant, instantFrom, instantMs } from './instant.ts';
import { parseDate } from './parse-date.ts';
import type { When } from './when.ts';
import { offsetAtStart, zoneOffset } from './zone-offset.ts';

/** When something begins and ends, as far as its times are given. */
export interface Span {
  readonly start?: Instant;
  readonly end?: Instant;
}

const FIRST_DAY = '1000-01-01';
const LAST_DAY = '9999-12-30';
const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/**
 * The instant of a local time (HH:mm; 24:00 is the next local midnight) on a day in a zone. A time that a clock
 * change skips moves forward by as much as the clock does; of a time that comes twice the earlier is taken.
 * Throws on an unknown zone or a time that isn't one.
 */
export function instantOf(day: Day, time: string, zone: string): Instant {
  const local = epochOf(day) * MS_PER_DAY + minutesOf(time) * MS_PER_MINUTE;
  const localDay = Math.floor(local / MS_PER_DAY);
  // The instant lies within 14 hours of its local time read as UTC, hence between these two.
  const before = offsetAtStart(zone, localDay - 1);
  const after = offsetAtStart(zone, localDay + 2);
  if (before === after) return instantFrom(local - before);
  const candidates = [local - before, local - after].filter((at) => at + zoneOffset(zone, at) === local);
  return instantFrom(candidates.length > 0 ? Math.min(...candidates) : local - before);
}

/** The day and time (HH:mm) that clocks in a zone show at an instant. */
export function localTime(instant: Instant, zone: string): { readonly day: Day; readonly time: string } {
  const at = instantMs(instant);
  const local = at + zoneOffset(zone, at);
  const epochDay = Math.floor(local / MS_PER_DAY);
  const minutes = Math.floor((local - epochDay * MS_PER_DAY) / MS_PER_MINUTE);
  return {
    day: dayOfEpoch(epochDay),
    time: `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`,
  };
}

/**
 * The instants of an exact date with times: the start on its first day, the end on its last. Undefined for a vague
 * or invalid date, without times or zone, and at the very first and last day of the years 1000 to 9999, whose
 * instants lie beyond them.
 */
export function spanOf(when: When, defaultZone?: string): Span | undefined {
  const { start, end, zone = defaultZone } = when;
  if (zone === undefined || (start === undefined && end === undefined)) return undefined;
  const parsed = parseDate(when.date);
  if (!parsed.ok || !parsed.value.exact) return undefined;
  const { from, to } = parsed.value.window;
  if (from === undefined || to === undefined || from <= FIRST_DAY || to >= LAST_DAY) return undefined;
  return {
    ...(start !== undefined && { start: instantOf(from, start, zone) }),
    ...(end !== undefined && { end: instantOf(to, end, zone) }),
  };
}

function minutesOf(time: string): number {
  const parts = TIME.exec(time);
  if (!parts) throw new RangeError(`"${time}" isn't a time of day: write HH:mm, such as 09:30`);
  return parts[1] === undefined ? 24 * 60 : Number(parts[1]) * 60 + Number(parts[2]);
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
