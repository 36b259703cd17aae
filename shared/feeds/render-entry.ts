import type { ICalAlarmData, ICalEventData } from 'ical-generator';
import {
  ICalAlarmType,
  ICalCalendar,
  ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays } from '../dates/day.ts';
import type { Instant } from '../dates/instant.ts';
import type { EntryView } from '../entries/entry-view.ts';
import type { EntryId } from '../entries/ids.ts';
import { partyName } from '../places/party-named.ts';
import type { Settings } from '../settings/settings.ts';
import { type AlarmTrigger, alarmTriggersOf } from './alarm-triggers.ts';
import { cleanLine, cleanUri } from './clean-text.ts';
import { clockFace, clockFaceOfDay, clockFaceOfInstant } from './clock-face.ts';
import { descriptionOf } from './description-of.ts';
import { foldLines } from './fold-lines.ts';
import type { Shape } from './shape.ts';
import { shapeOf } from './shape.ts';
import { summaryOf } from './summary-of.ts';

/** An entry as iCalendar has it, and what the feed around it needs to know. */
export interface RenderedEntry {
  /** A VEVENT, folded, each line ended by CRLF. */
  readonly text: string;
  /** The zone its times are in, and the instants it uses it for. */
  readonly zoned?: { readonly zone: string; readonly from: Instant; readonly to: Instant };
}

export interface RenderingContext {
  readonly settings: Settings;
  /** The colour of a track by its name. */
  readonly colourOf: (track: string) => string | undefined;
  /** The UID of an entry; opaque, and for life. */
  readonly uidOf: (view: EntryView) => string;
  /** The title of an entry from which another one's date is computed. */
  readonly titleOf?: (id: EntryId) => string | undefined;
}

interface Countries {
  readonly countryOf: (code: string) => string;
}

const END = 'END:VEVENT\r\n';

/** Gives what renders entries as VEVENTs (RFC 5545 §3.6.1), undefined for those that no day can stand for. */
export function entryRenderer(context: RenderingContext): (view: EntryView) => RenderedEntry | undefined {
  // The library asks every event for its calendar, of which it takes the zone of stamps: none, hence UTC.
  const calendar = new ICalCalendar();
  const countryOf = countryNames();
  return (view) => {
    const shape = shapeOf(view);
    if (shape === undefined) return undefined;
    const event = new ICalEvent(eventOf(view, shape, { ...context, countryOf }), calendar).toString();
    const text = foldLines(event.slice(0, -END.length) + ownLines(view, context) + END);
    if (shape.kind !== 'timed' || isInUtc(shape)) return { text };
    return { text, zoned: { zone: shape.zone, from: shape.at, to: shape.until ?? shape.at } };
  };
}

/** Intl takes some 10 µs for a name, and thousands of entries lie in a handful of countries. */
function countryNames(): Countries['countryOf'] {
  const names = new Map<string, string>();
  return (code) => {
    const name = names.get(code) ?? partyName(code, 'en');
    names.set(code, name);
    return name;
  };
}

function eventOf(view: EntryView, shape: Shape, context: RenderingContext & Countries): ICalEventData {
  const uid = context.uidOf(view);
  const summary = summaryOf(view, shape);
  const modified = clockFaceOfInstant(view.modified);
  const location = locationOf(view, context);
  return {
    id: uid,
    sequence: Math.max(0, view.revision - 1),
    stamp: modified,
    lastModified: modified,
    ...timesOf(shape),
    summary,
    description: descriptionOf(view, shape, view.trigger && context.titleOf?.(view.trigger.entry)),
    ...(location === undefined ? {} : { location: { title: location } }),
    status: statusOf(view),
    transparency: isTransparent(view, shape)
      ? ICalEventTransparency.TRANSPARENT
      : ICalEventTransparency.OPAQUE,
    categories: categoriesOf(view).map((name) => ({ name })),
    alarms: alarmTriggersOf(view, shape, context.settings).map((alarm) =>
      alarmOf(alarm, summary, `${alarm.before}-${uid}`),
    ),
  };
}

function alarmOf(alarm: AlarmTrigger, description: string, uid: string): ICalAlarmData {
  const trigger = 'at' in alarm ? clockFaceOfInstant(alarm.at) : alarm.leadSeconds;
  // RFC 9074 §4: without a UID readers lose track of which alarms they have dismissed.
  return { type: ICalAlarmType.display, trigger, description, x: [['UID', uid]] };
}

function timesOf(shape: Shape): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  if (shape.kind === 'timed' && isInUtc(shape)) {
    const end = shape.until === undefined ? {} : { end: clockFaceOfInstant(shape.until) };
    return { start: clockFaceOfInstant(shape.at), ...end, timezone: 'UTC' };
  }
  if (shape.kind === 'timed') {
    const end = shape.end === undefined ? {} : { end: clockFace(shape.end) };
    return { start: clockFace(shape.start), ...end, timezone: shape.zone };
  }
  const [from, to] = shape.kind === 'by' ? [shape.day, shape.day] : [shape.from, shape.to];
  return { start: clockFaceOfDay(from), end: clockFaceOfDay(addDays(to, 1)), allDay: true };
}

/** Of a local time that comes twice RFC 5545 §3.3.5 means the first, and ical.js takes the second: UTC comes once. */
function isInUtc({ zone, isAmbiguous }: Shape & { readonly kind: 'timed' }): boolean {
  return isAmbiguous || zone === 'UTC';
}

function statusOf({ standing }: EntryView): ICalEventStatus {
  if (standing === 'cancelled') return ICalEventStatus.CANCELLED;
  return standing === 'agreed' || standing === 'held' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

/** What takes nobody's time: deadlines, days that an entry only may fall on, and what is off. */
function isTransparent({ kind, standing }: EntryView, shape: Shape): boolean {
  if (kind === 'deadline' || kind === 'pledge' || standing === 'cancelled' || standing === 'postponed')
    return true;
  return shape.kind === 'by' || (shape.kind === 'days' && shape.vague);
}

function locationOf({ venue }: EntryView, { countryOf }: Countries): string | undefined {
  if (venue === undefined) return undefined;
  const parts = [venue.name, venue.city, countryOf(venue.country)].map(cleanLine);
  return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join(', ');
}

function categoriesOf({ tracks, topics, kind }: EntryView): readonly string[] {
  return [...new Set([...tracks, ...topics].map(cleanLine).concat(kind))];
}

/** What the library gets wrong: it drops a GEO on the equator, escapes addresses and knows no COLOR (RFC 7986 §5.9). */
function ownLines({ venue, links, tracks }: EntryView, { colourOf }: RenderingContext): string {
  const [link] = links;
  const colour = tracks.map(colourOf).find((found) => found !== undefined);
  return [
    ...(venue === undefined ? [] : [`GEO:${degrees(venue.lat)};${degrees(venue.lon)}\r\n`]),
    ...(link === undefined ? [] : [`URL:${cleanUri(link)}\r\n`]),
    ...(colour === undefined ? [] : [`COLOR:${cleanLine(colour)}\r\n`]),
  ].join('');
}

/** Degrees to six decimals (RFC 5545 §3.8.1.6), never in powers of ten and never -0. */
function degrees(angle: number): string {
  const rounded = Number(angle.toFixed(6));
  return rounded === 0 ? '0' : rounded.toFixed(6).replace(/\.?0+$/, '');
}
