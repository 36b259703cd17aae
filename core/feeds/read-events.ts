import ICAL from 'ical.js';
import type { PreviewItem } from '../../shared/contract/methods/feed-methods.ts';
import type { Day } from '../../shared/dates/day.ts';
import { type Instant, instantFrom } from '../../shared/dates/instant.ts';

/** An event as ical.js reads it, before anybody knows what it is of. */
export type ReadEvent = Omit<PreviewItem, 'entry' | 'isAlarm'>;

const LONGEST_DESCRIPTION = 600;
/** A word longer than this is cut: it is a link, or a language without spaces. */
const LONGEST_WORD = 40;
const LAST_WORD = new RegExp(`\\s\\S{0,${LONGEST_WORD}}$`);

/** The events of an iCalendar text in its order, as ical.js reads them with the zones that the text itself brings. */
export function readEvents(text: string): readonly ReadEvent[] {
  const calendar = ICAL.Component.fromString(text);
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((component) => {
      const zone = new ICAL.Timezone(component);
      return [zone.tzid, zone];
    }),
  );
  return calendar.getAllSubcomponents('vevent').map((event) => readEvent(event, zones));
}

type Zones = ReadonlyMap<string, ICAL.Timezone>;

function readEvent(event: ICAL.Component, zones: Zones): ReadEvent {
  const start = timeIn(event, 'dtstart', zones);
  if (start === undefined) throw new Error(`${textIn(event, 'uid') ?? 'An event'} has no start.`);
  const end = timeIn(event, 'dtend', zones);
  const [location, status, colour] = ['location', 'status', 'color'].map((name) => textIn(event, name));
  return {
    uid: textIn(event, 'uid') ?? '',
    summary: textIn(event, 'summary') ?? '',
    description: beginningOf(textIn(event, 'description') ?? ''),
    when: start.isDate ? daysOf(start, end) : timesOf(event, start, end),
    transparent: textIn(event, 'transp') === 'TRANSPARENT',
    sequence: Number(event.getFirstPropertyValue('sequence') ?? 0),
    categories: event.getAllProperties('categories').flatMap((property) => property.getValues().map(String)),
    alarms: event.getAllSubcomponents('valarm').flatMap((alarm) => ringingAt(alarm, start) ?? []),
    ...(location === undefined ? {} : { location }),
    ...(status === undefined ? {} : { status }),
    ...(colour === undefined ? {} : { colour }),
  };
}

/** Without DTEND a day is one day, and a time has no length (RFC 5545 §3.6.1); DTEND names the day after the last. */
function daysOf(start: ICAL.Time, end: ICAL.Time | undefined): ReadEvent['when'] {
  const last = (end ?? start).clone();
  if (end !== undefined) last.adjust(-1, 0, 0, 0);
  return { kind: 'days', from: start.toString() as Day, to: last.toString() as Day };
}

function timesOf(event: ICAL.Component, start: ICAL.Time, end: ICAL.Time | undefined): ReadEvent['when'] {
  const zone = event.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  return {
    kind: 'timed',
    start: instantAt(start),
    end: instantAt(end ?? start),
    ...(zone === undefined ? {} : { zone }),
  };
}

function timeIn(event: ICAL.Component, name: string, zones: Zones): ICAL.Time | undefined {
  const property = event.getFirstProperty(name);
  const time = property?.getFirstValue();
  if (!(time instanceof ICAL.Time)) return undefined;
  const zone = zones.get(property?.getFirstParameter('tzid') ?? '');
  if (zone !== undefined) time.zone = zone;
  return time;
}

/** A lead counts on the clocks of the start, so that a day is a calendar day (RFC 5545 §3.3.6). */
function ringingAt(alarm: ICAL.Component, start: ICAL.Time): Instant | undefined {
  const trigger = alarm.getFirstPropertyValue('trigger');
  if (trigger instanceof ICAL.Time) return instantAt(trigger);
  if (!(trigger instanceof ICAL.Duration)) return undefined;
  const at = start.clone();
  at.isDate = false;
  at.addDuration(trigger);
  return instantAt(at);
}

function instantAt(time: ICAL.Time): Instant {
  return instantFrom(time.toUnixTime() * 1000);
}

/** As much of a long text as is shown, up to the end of a word or character, with a mark that there is more. */
function beginningOf(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  const cut = text.slice(0, LONGEST_DESCRIPTION - 1).replace(/[\uD800-\uDBFF]$/, '');
  const words = /\s/.test(text.charAt(cut.length)) ? cut : cut.replace(LAST_WORD, '');
  return `${words.trimEnd()}…`;
}

function textIn(event: ICAL.Component, name: string): string | undefined {
  const value = event.getFirstPropertyValue(name);
  return value === null || value === undefined ? undefined : String(value);
}
