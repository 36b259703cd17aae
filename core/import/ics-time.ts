import { addDays, type Day, isDay } from '../../shared/dates/day.ts';
import { type Instant, instantFrom, instantMs } from '../../shared/dates/instant.ts';
import { instantOf, localTime } from '../../shared/dates/instant-of.ts';
import { type Outcome, refused, taken } from '../../shared/outcome.ts';
import type { IcsProperty } from './ics-property.ts';
import type { ZoneOfTzid } from './ics-zones.ts';

/** A DATE or DATE-TIME (RFC 5545 §3.3.4, §3.3.5): a day, and the time by whose clock. */
export interface IcsTime {
  readonly day: Day;
  readonly time?: string;
  readonly zone?: string;
  /** The TZID, where no zone is known by it: the time is on nobody's clock then. */
  readonly strangeZone?: string;
  /** Whether the time names no zone at all. */
  readonly floating?: true;
}

const SHAPE = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2})?(?:\.\d+)?(Z)?)?$/i;
const DURATION = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
const MS_PER_MINUTE = 60_000;
const LONGEST_MINUTES = 100 * 366 * 1440;

/** Reads a date or time; `home` is the zone of those that name none. */
export function timeFrom(
  text: string,
  tzid: string | undefined,
  { zoneOf, home }: { readonly zoneOf: ZoneOfTzid; readonly home: string },
): Outcome<IcsTime> {
  const [, year, month, date, hour, minute, utc] = SHAPE.exec(text.trim()) ?? [];
  const day = `${year}-${month}-${date}`;
  if (!isDay(day)) return refused(`“${text.slice(0, 40)}” isn’t a date that exists`);
  if (hour === undefined) return taken({ day });
  const time = `${hour}:${minute}`;
  if (Number(hour) > 23 || Number(minute) > 59)
    return refused(`“${text.slice(0, 40)}” has no time that exists`);
  if (utc !== undefined) return taken({ day, time, zone: 'UTC' });
  if (tzid === undefined) return taken({ day, time, zone: home, floating: true });
  const zone = zoneOf(tzid);
  return taken(zone === undefined ? { day, time, strangeZone: tzid } : { day, time, zone });
}

/** The times that a property gives; those of a PERIOD are its starts. */
export function timesFrom(
  property: IcsProperty,
  surroundings: Parameters<typeof timeFrom>[2],
): readonly Outcome<IcsTime>[] {
  return property.raw
    .split(',')
    .map((value) => timeFrom(value.split('/')[0] ?? '', property.parameters.tzid, surroundings));
}

/** A duration (RFC 5545 §3.3.6) in minutes, negative if it points back; undefined where the text isn't one. */
export function durationMinutes(text: string): number | undefined {
  const parts = DURATION.exec(text.trim());
  if (!parts || !/\d/.test(text)) return undefined;
  const [, sign, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  const total =
    Number(weeks) * 7 * 1440 +
    Number(days) * 1440 +
    Number(hours) * 60 +
    Number(minutes) +
    Math.round(Number(seconds) / 60);
  return total > LONGEST_MINUTES ? undefined : (sign === '-' ? -total : total) + 0;
}

/** The instant of a time on a known clock. */
export function instantOfTime({ day, time, zone }: IcsTime): Instant | undefined {
  return time === undefined || zone === undefined ? undefined : instantOf(day, time, zone);
}

/** The time so many minutes later, by the same clock; of a day by itself, whole days later. */
export function later(time: IcsTime, minutes: number): IcsTime {
  const instant = instantOfTime(time);
  if (instant === undefined || time.zone === undefined) {
    return { ...time, day: addDays(time.day, Math.trunc(minutes / 1440)) };
  }
  return { ...time, ...localTime(instantFrom(instantMs(instant) + minutes * MS_PER_MINUTE), time.zone) };
}

/** The same instant by another clock; a time on no known clock stays as it is. */
export function byClockOf(time: IcsTime, zone: string | undefined): IcsTime {
  const instant = instantOfTime(time);
  return instant === undefined || zone === undefined ? time : { ...localTime(instant, zone), zone };
}
