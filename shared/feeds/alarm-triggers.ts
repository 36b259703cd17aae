import { addDays, type Day } from '../dates/day.ts';
import { type Instant, instantFrom, instantMs } from '../dates/instant.ts';
import { instantOf } from '../dates/instant-of.ts';
import type { EntryView } from '../entries/entry-view.ts';
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

const LONGEST_LEAD_DAYS = 36_525;
const FIRST_WITH_ALARMS = '1202-01-01';
const LEAD = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/**
 * The alarms of an entry in a feed. What is off carries none: cancelled, postponed or extended. An entry of days rings
 * at the alarm time at home, never at the reader's midnight, counted from its first day, of a window from the earliest
 * that it allows; a deadline from the day it falls due.
 */
export function alarmTriggersOf(view: EntryView, shape: Shape, settings: Settings): readonly AlarmTrigger[] {
  if (view.standing === 'cancelled' || view.standing === 'postponed' || view.supersededBy !== undefined)
    return [];
  const day = shape.kind === 'timed' ? undefined : alarmDay(view);
  const leads = new Set(view.alarms.map(({ before }) => before));
  return [...leads].flatMap((before): readonly AlarmTrigger[] => {
    const lead = readLead(before);
    if (lead === undefined) return [];
    if (day === undefined) return [{ before, leadSeconds: lead.days * 86_400 + lead.seconds }];
    const at = instantBefore(day, lead, settings);
    return at === undefined ? [] : [{ before, at }];
  });
}

function alarmDay({ kind, window }: EntryView): Day | undefined {
  return kind === 'deadline' ? window?.to : (window?.from ?? window?.to);
}

/** Weeks and days, and what is shorter; undefined for a lead beyond a century, which is no reminder. */
function readLead(before: string): { readonly days: number; readonly seconds: number } | undefined {
  const parts = LEAD.exec(before);
  if (!parts) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const lead = { days: weeks * 7 + days, seconds: hours * 3600 + minutes * 60 };
  return lead.days + lead.seconds / 86_400 <= LONGEST_LEAD_DAYS ? lead : undefined;
}

/** Undefined where the instant might lie before the years that days are counted in. */
function instantBefore(
  day: Day,
  lead: { readonly days: number; readonly seconds: number },
  { alarmTime, home }: Settings,
): Instant | undefined {
  if (day < FIRST_WITH_ALARMS) return undefined;
  const ringing = instantOf(addDays(day, -lead.days), alarmTime, home);
  return instantFrom(instantMs(ringing) - lead.seconds * 1000);
}
