import { addDays, type Day } from '../dates/day.ts';
import { type Instant, instantFrom, instantMs } from '../dates/instant.ts';
import { instantOf } from '../dates/instant-of.ts';
import type { EntryView } from '../entries/entry-view.ts';
import type { Settings } from '../settings/settings.ts';
import { leadAlarms } from './effective-alarms.ts';
import { type LeadTime, readLeadTime } from './lead-time.ts';

const LONGEST_LEAD_DAYS = 36_525;
const FIRST_WITH_ALARMS = '1202-01-01';

/** Whether an entry keeps its alarms: not one that is off, or whose place another deadline has taken. */
export function hasAlarms({ standing, supersededBy }: EntryView): boolean {
  return standing !== 'cancelled' && standing !== 'postponed' && supersededBy === undefined;
}

/** The lead times of an entry, each once, though it were written as a week and as seven days; one beyond a century is no reminder. */
export function leadsOf(view: EntryView): readonly { readonly before: string; readonly lead: LeadTime }[] {
  const leads = new Map<string, { readonly before: string; readonly lead: LeadTime }>();
  for (const { before } of leadAlarms(view)) {
    const lead = readLeadTime(before);
    const length = `${daysOf(lead)} ${secondsOf(lead)}`;
    if (isWithinReach(lead) && !leads.has(length)) leads.set(length, { before, lead });
  }
  return [...leads.values()];
}

/** Whether a lead time is a reminder at all: not beyond a century. */
export function isWithinReach(lead: LeadTime): boolean {
  return daysOf(lead) + secondsOf(lead) / 86_400 <= LONGEST_LEAD_DAYS;
}

/** The days of a lead time, weeks included. */
export function daysOf({ weeks, days }: LeadTime): number {
  return weeks * 7 + days;
}

/** What a lead time has besides its days. */
export function secondsOf({ hours, minutes }: LeadTime): number {
  return hours * 3600 + minutes * 60;
}

/**
 * When an alarm rings for an entry that fills days: at the alarm time at home, before its first day, of a window the
 * earliest that it allows, of a deadline the day it falls due. Undefined where that lies before the years that days are
 * counted in.
 */
export function dayAlarmAt(
  { kind, window }: EntryView,
  lead: LeadTime,
  { alarmTime, home }: Settings,
): Instant | undefined {
  const day: Day | undefined = kind === 'deadline' ? window?.to : (window?.from ?? window?.to);
  return day === undefined ? undefined : instantBefore({ day, time: alarmTime, zone: home }, lead);
}

/** The instant so long before a local time: days by its own clock, hours and minutes exactly. */
export function instantBefore(
  { day, time, zone }: { readonly day: Day; readonly time: string; readonly zone: string },
  lead: LeadTime,
): Instant | undefined {
  if (day < FIRST_WITH_ALARMS) return undefined;
  const start = instantOf(addDays(day, -daysOf(lead)), time, zone);
  return instantFrom(instantMs(start) - secondsOf(lead) * 1000);
}
