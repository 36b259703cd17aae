import { addDays } from '../../shared/dates/day.ts';
import type { When } from '../../shared/dates/when.ts';
import { byClockOf, type IcsTime, instantOfTime } from './ics-time.ts';

/** The `when` of an event from its start and end, and what it can't say, in a sentence for the notes. */
export function whenFrom(
  start: IcsTime,
  end: IcsTime | undefined,
): { readonly when: When; readonly note?: string } {
  if (start.time === undefined) return { when: { date: daysFrom(start, end) } };
  if (start.strangeZone !== undefined) {
    const until = end?.time === undefined ? '' : `–${end.time}`;
    const note = `At ${start.time}${until} by a clock called “${start.strangeZone.slice(0, 80)}”, which isn’t known.`;
    return { when: { date: start.day }, note };
  }
  const zone = start.zone ?? 'UTC';
  const when = { date: start.day, start: start.time, zone };
  const note = start.floating ? { note: `Its times name no zone: they are taken as ${zone}’s.` } : {};
  const last = lastOf(start, end);
  if (last === undefined) return { when, ...note };
  const { day, time } = last;
  const date = day === start.day ? start.day : `${start.day}/${day}`;
  return { when: { ...when, date, end: time }, ...note };
}

/** Whole days: the end isn't part of them (RFC 5545 §3.6.1). */
function daysFrom(start: IcsTime, end: IcsTime | undefined): string {
  if (end === undefined || end.day <= start.day) return start.day;
  const last = end.time === undefined || end.time === '00:00' ? addDays(end.day, -1) : end.day;
  return last > start.day ? `${start.day}/${last}` : start.day;
}

/** When it ends by the clock it starts by; midnight is the end of the day before. */
function lastOf(
  start: IcsTime,
  end: IcsTime | undefined,
): { readonly day: string; readonly time: string } | undefined {
  if (end?.time === undefined) return undefined;
  const local = byClockOf(end, start.zone);
  const [from, to] = [instantOfTime(start), instantOfTime(local)];
  if (from === undefined || to === undefined || to <= from || local.time === undefined) return undefined;
  if (local.time === '00:00') return { day: addDays(local.day, -1), time: '24:00' };
  // Where clocks go back in between, an end may read earlier than its start.
  return local.day === start.day && local.time <= (start.time ?? '')
    ? undefined
    : { day: local.day, time: local.time };
}
