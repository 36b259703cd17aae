import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import nodeIcal, { type VAlarm, type VEvent } from 'node-ical';

/** What another program makes of an event: times in ms since 1970, or days of those that fill days. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly start: number | string;
  readonly end: number | string;
  /** When they ring, in ms since 1970. */
  readonly alarms: readonly number[];
  readonly status: string;
  readonly transparent: boolean;
  readonly sequence: number;
}

/** Reads a feed by ical.js, its zones taken from the feed itself. */
export function readByIcalJs(text: string): readonly ReadEvent[] {
  const calendar = ICAL.Component.fromString(text);
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((component) => {
      const zone = new ICAL.Timezone(component);
      return [zone.tzid, zone];
    }),
  );
  const timeIn = (component: ICAL.Component, name: string): ICAL.Time => {
    const property = component.getFirstProperty(name) ?? component.getFirstProperty('dtstart');
    const time = property?.getFirstValue();
    if (!(time instanceof ICAL.Time)) throw new Error(`${name} isn't a time`);
    if (time.isDate) return time;
    const tzid = property?.getFirstParameter('tzid');
    const zone = tzid === undefined ? ICAL.Timezone.utcTimezone : zones.get(tzid);
    if (zone === undefined) throw new Error(`${tzid} dangles`);
    time.zone = zone;
    return time;
  };
  const timeOf = (component: ICAL.Component, name: string): number | string => {
    const time = timeIn(component, name);
    return time.isDate ? time.toString() : time.toUnixTime() * 1000;
  };
  const ringingAt = (alarm: ICAL.Component, start: ICAL.Time): number => {
    const trigger = alarm.getFirstPropertyValue('trigger');
    if (!(trigger instanceof ICAL.Duration)) return Date.parse(String(trigger));
    // ical.js itself takes a time that clocks jump over to be an hour earlier than RFC 5545 §3.3.5 has it.
    return ringing(trigger, start.toJSDate(), start.zone.tzid);
  };
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    uid: String(component.getFirstPropertyValue('uid')),
    summary: String(component.getFirstPropertyValue('summary')),
    description: String(component.getFirstPropertyValue('description')),
    location: String(component.getFirstPropertyValue('location') ?? ''),
    start: timeOf(component, 'dtstart'),
    end: timeOf(component, 'dtend'),
    alarms: component
      .getAllSubcomponents('valarm')
      .map((alarm) => ringingAt(alarm, timeIn(component, 'dtstart'))),
    status: String(component.getFirstPropertyValue('status')),
    transparent: component.getFirstPropertyValue('transp') === 'TRANSPARENT',
    sequence: Number(component.getFirstPropertyValue('sequence')),
  }));
}

/** Reads a feed by node-ical, which has zones of its own. */
export function readByNodeIcal(text: string): readonly ReadEvent[] {
  const components = Object.values(nodeIcal.sync.parseICS(text));
  return components
    .filter((component): component is VEvent => component?.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      summary: plain(event.summary),
      description: plain(event.description),
      location: plain(event.location),
      start: timeOf(event.start, event.datetype),
      end: timeOf(event.end ?? event.start, event.datetype),
      alarms: alarmsIn(event).map(({ trigger }) => ringingBy(trigger, event.start)),
      status: event.status ?? '',
      transparent: event.transparency === 'TRANSPARENT',
      sequence: Number(event.sequence),
    }));
}

/** The alarms of a feed's events as ical.js reads them: seconds before the start, or an instant. */
export function alarmsOf(text: string): readonly (number | string)[] {
  const calendar = ICAL.Component.fromString(text);
  return calendar
    .getAllSubcomponents('vevent')
    .flatMap((event) => event.getAllSubcomponents('valarm'))
    .map(triggerOf);
}

function triggerOf(alarm: ICAL.Component): number | string {
  const trigger = alarm.getFirstPropertyValue('trigger');
  return trigger instanceof ICAL.Duration ? -trigger.toSeconds() : String(trigger);
}

/** node-ical files an alarm that has a UID under it, among the properties of its event. */
function alarmsIn(event: VEvent): readonly VAlarm[] {
  const filed = Object.values(event).filter((value): value is VAlarm => value?.type === 'VALARM');
  return [...filed, ...(event.alarms ?? [])];
}

/** node-ical leaves triggers as they are written, beside their parameters where they have some. */
function ringingBy(trigger: string | { readonly val: string }, start: VEvent['start']): number {
  const text = typeof trigger === 'string' ? trigger : trigger.val;
  if (!text.includes('P')) return DateTime.fromISO(text).toMillis();
  return ringing(ICAL.Duration.fromString(text), start, start.tz ?? 'utc');
}

/** Days are days by the clock of the start, the rest is exact (RFC 5545 §3.3.6). */
function ringing({ weeks, days, hours, minutes, seconds }: ICAL.Duration, start: Date, zone: string): number {
  const day = DateTime.fromJSDate(start, { zone }).minus({ weeks, days });
  return day.minus({ hours, minutes, seconds }).toMillis();
}

function timeOf(time: Date, type: string | undefined): number | string {
  if (type !== 'date') return time.getTime();
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function plain(value: VEvent['summary'] | undefined): string {
  return typeof value === 'object' ? value.val : (value ?? '');
}
