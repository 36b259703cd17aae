import * as v from 'valibot';
import { addDays, dayOf } from '../dates/day.ts';
import { type Instant, InstantSchema, instantFrom, instantMs } from '../dates/instant.ts';
import { instantOf } from '../dates/instant-of.ts';
import { type Outcome, refused, taken } from '../outcome.ts';
import type { PlannedAlarm } from './planned-alarm.ts';

/** For how long one may put a reminder off, by name. */
export const SNOOZES = ['PT10M', 'PT1H', 'tomorrow', 'before-a-day'] as const;

/** Ten minutes, an hour, tomorrow at nine, the day before it falls due, or an instant. */
export const SnoozeSchema = v.union(
  [v.picklist(SNOOZES), InstantSchema],
  `a snooze is ${SNOOZES.join(', ')}, or an instant in UTC such as 2026-11-10T05:01:00Z`,
);

export type Snooze = v.InferOutput<typeof SnoozeSchema>;

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** Where the time that a snooze ends is reckoned from. */
export interface SnoozeGround {
  readonly now: Instant;
  readonly home: string;
  /** The snooze may last beyond the moment from which the entry is past. */
  readonly pastDue: boolean;
}

/** When a snoozed reminder comes back: after now, and not once its entry is past unless that is asked for. */
export function snoozeUntil(
  alarm: PlannedAlarm,
  snooze: Snooze,
  { now, home, pastDue }: SnoozeGround,
): Outcome<Instant> {
  const until = endOf(alarm, snooze, now, home);
  if (until === undefined)
    return refused('It has no day that one could be reminded of a day before: give a time, such as PT1H.');
  if (until <= now) return refused(`${until} is past: give a later time.`);
  if (!pastDue && alarm.past !== undefined && until >= alarm.past)
    return refused(
      `It would come back only after ${alarm.past}, when it is too late: ask for that, or give an earlier time.`,
    );
  return taken(until);
}

function endOf(alarm: PlannedAlarm, snooze: Snooze, now: Instant, home: string): Instant | undefined {
  switch (snooze) {
    case 'PT10M':
      return instantFrom(instantMs(now) + 10 * MS_PER_MINUTE);
    case 'PT1H':
      return instantFrom(instantMs(now) + 60 * MS_PER_MINUTE);
    case 'tomorrow':
      return instantOf(addDays(dayOf(now, home), 1), '09:00', home);
    case 'before-a-day':
      return alarm.past === undefined ? undefined : instantFrom(instantMs(alarm.past) - MS_PER_DAY);
    default:
      // Instants sort as text where they are of one precision.
      return instantFrom(instantMs(snooze));
  }
}
