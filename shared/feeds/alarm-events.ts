import { type Instant, instantFrom, instantMs } from '../dates/instant.ts';
import type { EntryView } from '../entries/entry-view.ts';
import { dayAlarmAt, hasAlarms, instantBefore, leadsOf } from '../reminders/lead-instants.ts';
import type { LeadTime } from '../reminders/lead-time.ts';
import type { Settings } from '../settings/settings.ts';
import type { Shape } from './shape.ts';

/** An alarm told as an event of its own: when it rings, until when it is shown, and whether it rings at all. */
export interface AlarmEvent {
  /** The lead time as it was given. */
  readonly before: string;
  readonly lead: LeadTime;
  readonly at: Instant;
  readonly until: Instant;
  /** Told as cancelled, lest a reader that keeps what it has once seen lets it ring. */
  readonly isOff: boolean;
}

/** Long enough to be seen in a calendar's grid. */
const LENGTH_MS = 15 * 60_000;

/** The lead times of an entry as events, at the very instants at which Sherpa rings itself. */
export function alarmEventsOf(view: EntryView, shape: Shape, settings: Settings): readonly AlarmEvent[] {
  const isOff = !hasAlarms(view);
  return leadsOf(view).flatMap(({ before, lead }): readonly AlarmEvent[] => {
    const at =
      shape.kind === 'timed'
        ? instantBefore({ ...shape.start, zone: shape.zone }, lead)
        : dayAlarmAt(view, lead, settings);
    if (at === undefined) return [];
    return [{ before, lead, at, until: instantFrom(instantMs(at) + LENGTH_MS), isOff }];
  });
}
