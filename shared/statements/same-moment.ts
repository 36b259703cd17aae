import { addDays, type Day, dayOf } from '../dates/day.ts';
import type { Instant } from '../dates/instant.ts';
import { localTime } from '../dates/instant-of.ts';

/** How two days can be one moment. */
export interface SameMoment {
  /** A zone in which the instant falls on the day claimed. */
  readonly sameMomentIn?: string;
  /**
   * Where clocks turn to another day: the claim names the last full day before an instant just after midnight, or the
   * day that begins with one just before it.
   */
  readonly midnight?: 'day-before' | 'day-after';
}

/** Zones that a report may have been written by, those in the west before those in the east. */
const WELL_KNOWN = [
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Honolulu',
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
] as const;

const JUST_AFTER = ['00:00', '00:01'];
const JUST_BEFORE = ['23:59'];

/**
 * Why a day claimed may mean an instant that falls on another day in its own zone: first by a zone of those given, in
 * their order, then by a well-known one; and by the ways that midnight is told. Empty where nothing explains it.
 */
export function sameMoment(
  claimed: Day,
  { instant, zone }: { readonly instant: Instant; readonly zone: string },
  zones: readonly string[],
): SameMoment {
  const sameMomentIn = [zone, ...zones, ...WELL_KNOWN].find((one) => dayOf(instant, one) === claimed);
  const midnight = midnightOf(claimed, localTime(instant, zone));
  return {
    ...(sameMomentIn === undefined ? {} : { sameMomentIn }),
    ...(midnight === undefined ? {} : { midnight }),
  };
}

function midnightOf(
  claimed: Day,
  { day, time }: { readonly day: Day; readonly time: string },
): SameMoment['midnight'] {
  if (JUST_AFTER.includes(time) && claimed === addDays(day, -1)) return 'day-before';
  if (JUST_BEFORE.includes(time) && claimed === addDays(day, 1)) return 'day-after';
  return undefined;
}
