import * as v from 'valibot';
import { civilOf, daysInMonth, epochDayOf } from './civil.ts';

/** A point in time in UTC, ISO 8601 with `Z`, such as `2026-11-10T05:01:00Z`. Of one precision, instants sort as text. */
export type Instant = string & { readonly __brand: 'Instant' };

const MS_PER_DAY = 86_400_000;
const SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

export const InstantSchema = v.custom<Instant>(
  (input) => typeof input === 'string' && isInstant(input),
  'an instant is written in UTC, such as 2026-11-10T05:01:00Z',
);

/** Whether the text is an instant that exists: UTC with `Z`, in the years 1000 to 9999, no leap second. */
export function isInstant(text: string): text is Instant {
  return readMs(text) !== undefined;
}

/** The ms from 1970 to an instant; throws where the text isn't one. */
export function instantMs(instant: string): number {
  const at = readMs(instant);
  if (at === undefined)
    throw new RangeError(`"${instant}" isn't an instant in UTC, such as 2026-11-10T05:01:00Z`);
  return at;
}

/** The instant so many ms after 1970, to the whole second; throws beyond the years 1000 to 9999. */
export function instantFrom(ms: number): Instant {
  const epochDay = Math.floor(ms / MS_PER_DAY);
  const { year, month, day } = civilOf(epochDay);
  const second = Math.floor((ms - epochDay * MS_PER_DAY) / 1000);
  const hours = twoDigits(Math.floor(second / 3600));
  const minutes = twoDigits(Math.floor(second / 60) % 60);
  const seconds = twoDigits(second % 60);
  if (year < 1000 || year > 9999) {
    throw new RangeError(`there is no instant ${ms} ms from 1970 in the years 1000 to 9999`);
  }
  return `${year}-${twoDigits(month)}-${twoDigits(day)}T${hours}:${minutes}:${seconds}Z` as Instant;
}

/** Reads by place: entries are full of instants, and a match's groups cost more than the rest. */
function readMs(text: string): number | undefined {
  if (!SHAPE.test(text)) return undefined;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const hour = Number(text.slice(11, 13));
  const minute = Number(text.slice(14, 16));
  const second = Number(text.slice(17, 19));
  if (day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) return undefined;
  const ms = text.length > 20 ? Math.floor(Number(`0${text.slice(19, -1)}`) * 1000) : 0;
  return epochDayOf({ year, month, day }) * MS_PER_DAY + (hour * 3600 + minute * 60 + second) * 1000 + ms;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
