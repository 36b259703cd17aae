import { type Instant, instantMs } from '../dates/instant.ts';
import type { EntryView } from '../entries/entry-view.ts';
import {
  dayAlarmAt,
  daysOf,
  hasAlarms,
  instantBefore,
  leadsOf,
  secondsOf,
} from '../reminders/lead-instants.ts';
import type { Settings } from '../settings/settings.ts';
import type { Shape } from './shape.ts';

/**
 * When an alarm rings: so long before the start of a timed entry, where a day is a calendar day as RFC 5545 §3.3.6
 * has it (the same local time, over clock changes too); or at an instant, for entries that fill days.
 */
export type AlarmTrigger = {
  /** The lead time as it was given. */
  readonly before: string;
} & ({ readonly leadSeconds: number } | { readonly at: Instant });

/**
 * The alarms of an entry in a feed: those that ring, and when, as calendar programs are told. Before a start that is written
 * in UTC a day is 24 hours, whatever clocks do where the entry is: there the lead time is what really lies between.
 */
export function alarmTriggersOf(
  view: EntryView,
  { shape, isInUtc }: { readonly shape: Shape; readonly isInUtc: boolean },
  settings: Settings,
): readonly AlarmTrigger[] {
  if (!hasAlarms(view)) return [];
  return leadsOf(view).flatMap(({ before, lead }): readonly AlarmTrigger[] => {
    if (shape.kind !== 'timed') {
      const at = dayAlarmAt(view, lead, settings);
      return at === undefined ? [] : [{ before, at }];
    }
    if (!isInUtc) return [{ before, leadSeconds: daysOf(lead) * 86_400 + secondsOf(lead) }];
    const at = instantBefore({ ...shape.start, zone: shape.zone }, lead);
    if (at === undefined) return [];
    return [{ before, leadSeconds: (instantMs(shape.at) - instantMs(at)) / 1000 }];
  });
}
