import { epochDayOf } from './civil.ts';

const MS_PER_DAY = 86_400_000;
const MOST_DAYS_REMEMBERED = 20_000;
const PARTS = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/;

/**
 * What a zone's clock showed never changes while the program runs, and asking Intl costs 2 µs (50 to begin
 * with): offsets at the starts of UTC days are remembered, up to a bound.
 */
const clocks = new Map<
  string,
  { readonly format: Intl.DateTimeFormat; readonly byDay: Map<number, number> }
>();

/** How many ms a zone's local time is ahead of UTC at an instant (ms since 1970); throws on an unknown zone. */
export function zoneOffset(zone: string, at: number): number {
  const day = Math.floor(at / MS_PER_DAY);
  const atStart = offsetAtStart(zone, day);
  return atStart === offsetAtStart(zone, day + 1) ? atStart : measuredOffset(zone, at);
}

/** The offset in ms at the start of a UTC day (days since 1970). */
export function offsetAtStart(zone: string, epochDay: number): number {
  const { byDay } = clockOf(zone);
  const known = byDay.get(epochDay);
  if (known !== undefined) return known;
  const offset = measuredOffset(zone, epochDay * MS_PER_DAY);
  if (byDay.size >= MOST_DAYS_REMEMBERED) byDay.clear();
  byDay.set(epochDay, offset);
  return offset;
}

function measuredOffset(zone: string, at: number): number {
  const parts = PARTS.exec(clockOf(zone).format.format(at));
  if (!parts) throw new RangeError(`the clock of ${zone} can't be read at ${at}`);
  const [month, day, year, hour, minute, second] = parts.slice(1).map(Number);
  if (month === undefined || day === undefined || year === undefined)
    throw new RangeError(`no day in ${zone}`);
  const seconds = (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0);
  return epochDayOf({ year, month, day }) * MS_PER_DAY + seconds * 1000 - Math.floor(at / 1000) * 1000;
}

function clockOf(zone: string) {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = {
    format: new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
    byDay: new Map<number, number>(),
  };
  clocks.set(zone, clock);
  return clock;
}
