import ICAL from 'ical.js';
import nodeIcal, { type VAlarm, type VEvent } from 'node-ical';

/** What another program makes of an event: times in ms since 1970, or days of those that fill days. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly start: number | string;
  readonly end: number | string;
  /** Seconds before the start, or an instant. */
  readonly alarms: readonly (number | string)[];
  readonly status: string;
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
  const timeOf = (component: ICAL.Component, name: string): number | string => {
    const property = component.getFirstProperty(name) ?? component.getFirstProperty('dtstart');
    const time = property?.getFirstValue();
    if (!(time instanceof ICAL.Time)) throw new Error(`${name} isn't a time`);
    if (time.isDate) return time.toString();
    const tzid = property?.getFirstParameter('tzid');
    const zone = tzid === undefined ? ICAL.Timezone.utcTimezone : zones.get(tzid);
    if (zone === undefined) throw new Error(`${tzid} dangles`);
    time.zone = zone;
    return time.toUnixTime() * 1000;
  };
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    uid: String(component.getFirstPropertyValue('uid')),
    summary: String(component.getFirstPropertyValue('summary')),
    description: String(component.getFirstPropertyValue('description')),
    location: String(component.getFirstPropertyValue('location') ?? ''),
    start: timeOf(component, 'dtstart'),
    end: timeOf(component, 'dtend'),
    alarms: component.getAllSubcomponents('valarm').map(triggerOf),
    status: String(component.getFirstPropertyValue('status')),
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
      alarms: alarmsIn(event).map(({ trigger }) => plainTrigger(trigger)),
      status: event.status ?? '',
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
function plainTrigger(trigger: string | { readonly val: string }): number | string {
  const text = typeof trigger === 'string' ? trigger : trigger.val;
  if (!text.includes('P')) {
    const [, year, month, day, hour, minute, second] =
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
    return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  }
  return -ICAL.Duration.fromString(text).toSeconds();
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
