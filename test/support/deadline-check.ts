import { type Day, dayOf, dayOfEpoch, epochOf } from '../../shared/dates/day.ts';
import { instantFrom, instantMs } from '../../shared/dates/instant.ts';
import { instantOf, localTime } from '../../shared/dates/instant-of.ts';
import { instantAt, type OffsetAt } from './clock-changes.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** When deadlines fall due, in minutes of the day: midnight, the minute after it, where clocks change, and the end. */
const TIMES = [0, 1, 150, 720, 1439, 1440];
const YEARS = [2025, 2026, 2027, 2028, 2029, 2030].map((year) => `${year}-11-10` as Day);

/**
 * Where our instants of deadlines, or the days and times that clocks show at them, aren't what another source of a zone's
 * offsets makes of them: on the day before, of and after each change of the clocks, or on a day of each year without any.
 */
export function wrongDeadlines(zone: string, offsetAt: OffsetAt, changes: readonly number[]): string[] {
  const days = changes.length > 0 ? changes.map((at) => localDay(at + offsetAt(at))) : YEARS.map(epochOf);
  const wrong: string[] = [];
  for (const day of days.flatMap((epoch) => [epoch - 1, epoch, epoch + 1])) {
    for (const minutes of TIMES) {
      const expected = instantAt(day * DAY + minutes * MINUTE, offsetAt, changes);
      const clock = clockOf(minutes);
      const instant = instantOf(dayOfEpoch(day), clock, zone);
      if (instantMs(instant) !== expected)
        wrong.push(`${zone} ${dayOfEpoch(day)} ${clock}: ${instant}, not ${instantFrom(expected)}`);
      const shown = expected + offsetAt(expected);
      const shownDay = dayOfEpoch(localDay(shown));
      const local = localTime(instantFrom(expected), zone);
      if (dayOf(instantFrom(expected), zone) !== shownDay || local.day !== shownDay)
        wrong.push(`${zone} ${instantFrom(expected)} is on ${local.day}, not ${shownDay}`);
      if (local.time !== clockOf(Math.floor((shown - localDay(shown) * DAY) / MINUTE)))
        wrong.push(`${zone} ${instantFrom(expected)} is at ${local.time}`);
    }
  }
  return wrong;
}

function localDay(local: number): number {
  return Math.floor(local / DAY);
}

function clockOf(minutes: number): string {
  return `${`${Math.floor(minutes / 60)}`.padStart(2, '0')}:${`${minutes % 60}`.padStart(2, '0')}`;
}
