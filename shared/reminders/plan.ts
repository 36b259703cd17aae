import type { Instant } from '../dates/instant.ts';
import type { EntryKind } from '../entries/kind.ts';
import type { PlannedAlarm } from './planned-alarm.ts';
import type { ReminderOutcome } from './receipt.ts';

/** Why an alarm is no longer planned. */
export type NoLonger = Extract<ReminderOutcome, { readonly is: 'superseded' }>['why'];

/** The alarms of all entries, as they are planned now. */
export interface Plan {
  /** Those that ring after an instant, up to and with another, soonest first. */
  between(after: Instant, upTo: Instant): readonly PlannedAlarm[];
  /** The first to ring after an instant of those that are wanted. */
  first(after: Instant, isWanted: (alarm: PlannedAlarm) => boolean): PlannedAlarm | undefined;
  /** The alarm of a key as it is planned now, or why there is none. */
  now(alarm: PlannedAlarm): PlannedAlarm | NoLonger;
  /** The entry of an alarm that is planned. */
  about(alarm: Pick<PlannedAlarm, 'entry'>): { readonly title: string; readonly kind: EntryKind };
}
