import { addDays, type Day, daysBetween, isDay } from '../dates/day.ts';
import type { Instant } from '../dates/instant.ts';
import { instantOf, localTime } from '../dates/instant-of.ts';
import type { Expiry } from '../deadlines/expiry.ts';
import type { EntryView } from '../entries/entry-view.ts';
import type { Party } from '../entries/person.ts';
import { shapeOf } from '../feeds/shape.ts';
import type { Settings } from '../settings/settings.ts';
import { type Alarm, isLead, type LeadAlarm, type WatchAlarm } from './alarm.ts';
import { effectiveAlarms } from './effective-alarms.ts';
import { hasAlarms, instantBefore, isWithinReach } from './lead-instants.ts';
import { readLeadTime } from './lead-time.ts';
import type { PlannedAlarm } from './planned-alarm.ts';

export type PlanSettings = Pick<Settings, 'home' | 'alarmTime' | 'newsDays'>;

/** Something that a lead time counts back from: by whose clock, and what is said to fall due. */
interface Moment {
  readonly due: Instant | Day;
  /** What a lead time of days counts back from: a day, at a time, by a clock. */
  readonly local: { readonly day: Day; readonly time: string; readonly zone: string };
  readonly past: Instant;
  readonly sides?: readonly Party[];
}

/** Days before the first and after the last that instants are counted in. */
const FIRST_DAY = '1202-01-01';
const LAST_DAY = '9999-12-29';

/**
 * Every alarm of an entry with the instant at which it rings, soonest first: lead times before it begins or falls due, of a
 * deadline before each side's own instant too; when its window opens and a required party is silent; when nothing has become
 * known for so many days. None where the entry is settled, off or superseded. Alarms of the past are among them.
 * `checked` is the day on which somebody last looked whether the entry is still true.
 */
export function plannedAlarms(
  view: EntryView,
  settings: PlanSettings,
  checked?: Day,
): readonly PlannedAlarm[] {
  const alarms = effectiveAlarms(view);
  if (alarms.length === 0 || view.standing === 'held' || view.standing === 'cancelled') return [];
  if (view.supersededBy !== undefined) return [];
  const planned = new Map<string, PlannedAlarm>();
  for (const alarm of alarms)
    for (const one of planOf(alarm, view, settings, checked))
      if (!planned.has(one.key)) planned.set(one.key, one);
  return [...planned.values()].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function planOf(
  alarm: Alarm,
  view: EntryView,
  settings: PlanSettings,
  checked: Day | undefined,
): readonly PlannedAlarm[] {
  if (isLead(alarm)) return leads(alarm, view, settings);
  if (alarm.when === 'never' || view.trigger !== undefined) return [];
  return alarm.when === 'silent' ? silence(alarm, view, settings) : noNews(alarm, view, settings, checked);
}

function leads(
  { before, late = 'show' }: LeadAlarm,
  view: EntryView,
  settings: PlanSettings,
): readonly PlannedAlarm[] {
  const lead = readLeadTime(before);
  if (!hasAlarms(view) || !isWithinReach(lead)) return [];
  return momentsOf(view, settings).flatMap(({ due, local, past, sides }): PlannedAlarm[] => {
    const at = instantBefore(local, lead);
    if (at === undefined) return [];
    return [
      {
        what: 'lead',
        key: `${view.id}.${before}.${due}`,
        entry: view.id,
        at,
        past,
        late,
        before,
        due,
        ...(sides === undefined ? {} : { sides: [...sides] }),
      },
    ];
  });
}

/** When an entry begins or falls due, and when it does by each side's own instrument; each moment once. */
function momentsOf(view: EntryView, settings: PlanSettings): readonly Moment[] {
  const own = ownMoment(view, settings);
  const bySide = (view.expiry ?? []).flatMap((expiry) => sideMoment(expiry, settings));
  const dues = new Map<Instant | Day, Moment>();
  for (const moment of [...(own === undefined ? [] : [own]), ...bySide]) {
    const known = dues.get(moment.due);
    dues.set(moment.due, known === undefined ? moment : joined(known, moment));
  }
  // What everybody's instrument says needs no names.
  return dues.size > 1 ? [...dues.values()] : [...dues.values()].map(({ sides: _, ...moment }) => moment);
}

function joined(known: Moment, other: Moment): Moment {
  return { ...known, sides: [...(known.sides ?? []), ...(other.sides ?? [])] };
}

function ownMoment(view: EntryView, { home, alarmTime }: PlanSettings): Moment | undefined {
  const shape = shapeOf(view);
  if (shape?.kind === 'timed')
    return { due: shape.at, local: { ...localTime(shape.at, shape.zone), zone: shape.zone }, past: shape.at };
  const { kind, window } = view;
  // Before a window opens one can be reminded of it however it ends; a deadline falls due at its end.
  const day = kind === 'deadline' ? window?.to : (window?.from ?? window?.to);
  if (day === undefined || !isCounted(day)) return undefined;
  const zone = view.when?.zone ?? view.venue?.zone ?? home;
  return { due: day, local: { day, time: alarmTime, zone: home }, past: instantOf(day, '24:00', zone) };
}

function sideMoment({ party, at, zone }: Expiry, { home, alarmTime }: PlanSettings): readonly Moment[] {
  const [day = '', time] = at.split('T');
  if (!isDay(day) || !isCounted(day)) return [];
  const past = instantOf(day, time ?? '24:00', zone);
  if (time === undefined)
    return [{ due: day, local: { day, time: alarmTime, zone: home }, past, sides: [party] }];
  return [{ due: past, local: { ...localTime(past, zone), zone }, past, sides: [party] }];
}

/** The window has opened, and those whose word is missing then. */
function silence(
  { late = 'show' }: WatchAlarm,
  view: EntryView,
  { home, alarmTime }: PlanSettings,
): readonly PlannedAlarm[] {
  const { window, silent, standing, id } = view;
  const due = window?.from;
  if (due === undefined || !isCounted(due) || silent.length === 0 || standing === 'postponed') return [];
  return [
    {
      what: 'silent',
      key: `${id}.silent.${due}`,
      entry: id,
      at: instantOf(due, alarmTime, home),
      ...pastOf(view, home),
      late,
      due,
      silent: silent.map(({ party }) => party),
    },
  ];
}

/** So many days after the last news or look, unless the entry is over by then. */
function noNews(
  { late = 'show' }: WatchAlarm,
  view: EntryView,
  { home, alarmTime, newsDays }: PlanSettings,
  checked: Day | undefined,
): readonly PlannedAlarm[] {
  const due = checked !== undefined && checked > view.heard ? checked : view.heard;
  if (!isCounted(due)) return [];
  const day = addDays(due, newsDays);
  const end = view.standing === 'postponed' ? undefined : view.window?.to;
  if (end !== undefined && end < day) return [];
  return [
    {
      what: 'no-news',
      key: `${view.id}.no-news.${due}`,
      entry: view.id,
      at: instantOf(day, alarmTime, home),
      ...pastOf(view, home),
      late,
      due,
      days: daysBetween(view.heard, day),
    },
  ];
}

function pastOf({ window, when, venue }: EntryView, home: string): { readonly past?: Instant } {
  const day = window?.to;
  if (day === undefined || !isCounted(day)) return {};
  return { past: instantOf(day, '24:00', when?.zone ?? venue?.zone ?? home) };
}

function isCounted(day: Day): boolean {
  return day >= FIRST_DAY && day < LAST_DAY;
}
