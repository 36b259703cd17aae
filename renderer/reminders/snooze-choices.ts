import type { Instant } from '../../shared/dates/instant.ts';
import type { PlannedAlarm } from '../../shared/reminders/planned-alarm.ts';
import { SNOOZES, snoozeUntil } from '../../shared/reminders/snooze-until.ts';

/** A way to put a reminder off. */
export interface SnoozeChoice {
  readonly snooze: (typeof SNOOZES)[number];
  readonly until: Instant;
  /** Whether it would come back only once its entry is past, so that it is asked for twice. */
  readonly isTooLate: boolean;
}

/** The ways there are to put a reminder off at a moment; what lies in the past is none. */
export function snoozeChoices(
  alarm: PlannedAlarm,
  ground: { readonly now: Instant; readonly home: string },
): readonly SnoozeChoice[] {
  return SNOOZES.flatMap((snooze): SnoozeChoice[] => {
    const until = snoozeUntil(alarm, snooze, { ...ground, pastDue: true });
    if (!until.ok) return [];
    const isTooLate = !snoozeUntil(alarm, snooze, { ...ground, pastDue: false }).ok;
    return [{ snooze, until: until.value, isTooLate }];
  });
}
