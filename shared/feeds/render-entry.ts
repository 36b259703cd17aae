import type { ICalAlarmData, ICalEventData } from 'ical-generator';
import {
  ICalAlarmType,
  ICalCalendar,
  ICalEvent,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays } from '../dates/day.ts';
import type { Instant } from '../dates/instant.ts';
import type { EntryView } from '../entries/entry-view.ts';
import type { Settings } from '../settings/settings.ts';
import { alarmEventsOf } from './alarm-events.ts';
import { type AlarmTrigger, alarmTriggersOf } from './alarm-triggers.ts';
import { cleanLine, cleanUri } from './clean-text.ts';
import { clockFace, clockFaceOfDay, clockFaceOfInstant } from './clock-face.ts';
import { type DescriptionContext, descriptionOf, momentLine } from './description-of.ts';
import { foldLines } from './fold-lines.ts';
import { locationOf, placeLines } from './place-lines.ts';
import { PROFILE_RULES, type ProfileRules } from './profile-rules.ts';
import { renderAlarmEvent } from './render-alarm-event.ts';
import type { Rendering } from './rendering.ts';
import type { VagueChoice } from './saved-feed.ts';
import { sequenceOf } from './sequence-of.ts';
import type { Shape } from './shape.ts';
import { shapeOf } from './shape.ts';
import { summaryOf } from './summary-of.ts';
import { yearlyZones } from './vtimezone.ts';
import type { FeedWording } from './words/feed-wording.ts';
import { feedWordingIn } from './words/feed-wording-in.ts';

/** An entry as iCalendar has it, and what the feed around it needs to know. */
export interface RenderedEntry {
  /** A VEVENT, and those of its alarms where they are told as events, folded, each line ended by CRLF. */
  readonly text: string;
  /** The zone its times are in, and the instants it uses it for. */
  readonly zoned?: { readonly zone: string; readonly from: Instant; readonly to: Instant };
}

export interface RenderingContext extends Pick<DescriptionContext, 'titleOf' | 'personNamed'> {
  readonly rendering: Rendering;
  /** Where vague entries stand; over their whole window unless told. */
  readonly vague?: VagueChoice | undefined;
  readonly settings: Settings;
  /** The colour of a track by its name. */
  readonly colourOf: (track: string) => string | undefined;
  /** The UID of an entry; opaque, and for life. */
  readonly uidOf: (view: EntryView) => string;
}

/** What is settled once for all entries of a rendering. */
interface Settled extends RenderingContext {
  readonly rules: ProfileRules;
  readonly wording: FeedWording;
  /** Whether times in a zone, from one year to another, are written by its clocks. */
  readonly hasZone: (zone: string, firstYear: number, lastYear: number) => boolean;
}

const END = 'END:VEVENT\r\n';
/** What the library writes of every event that fills days, for Outlook alone. */
const ALL_DAY = 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nX-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r\n';

/** Gives what renders entries as VEVENTs (RFC 5545 §3.6.1), undefined for those that no day can stand for. */
export function entryRenderer(context: RenderingContext): (view: EntryView) => RenderedEntry | undefined {
  // The library asks every event for its calendar, of which it takes the zone of stamps: none, hence UTC.
  const calendar = new ICalCalendar();
  const { profile, alarms, language } = context.rendering;
  const rules = PROFILE_RULES[profile];
  const settled: Settled = {
    ...context,
    rules,
    wording: feedWordingIn(language),
    hasZone: rules.yearlyZonesOnly ? yearlyZones() : () => true,
  };
  const embeds = alarms === 'embed' || alarms === 'both';
  const tells = alarms === 'events' || alarms === 'both';
  return (view) => {
    const shape = shapeOf(view, context.vague);
    if (shape === undefined) return undefined;
    const summary = summaryOf(view, shape, settled.wording);
    const event = new ICalEvent(eventOf(view, { shape, summary, embeds }, settled), calendar).toString();
    const lines = rules.busyStatus || shape.kind === 'timed' ? event : event.replace(ALL_DAY, '');
    const events = tells ? alarmEventsText(view, { shape, summary }, settled) : '';
    const text = foldLines(`${lines.slice(0, -END.length)}${ownLines(view, settled)}${END}${events}`);
    if (shape.kind !== 'timed' || isInUtc(shape, settled)) return { text };
    return { text, zoned: { zone: shape.zone, from: shape.at, to: shape.until ?? shape.at } };
  };
}

function eventOf(
  view: EntryView,
  { shape, summary, embeds }: { readonly shape: Shape; readonly summary: string; readonly embeds: boolean },
  context: Settled,
): ICalEventData {
  const { rules, wording, settings, titleOf, personNamed } = context;
  const uid = context.uidOf(view);
  const modified = clockFaceOfInstant(view.modified);
  const location = locationOf(view, wording);
  const transparent = isTransparent(view, shape);
  const status = statusOf(view, rules);
  const written = { shape, isInUtc: shape.kind === 'timed' && isInUtc(shape, context) };
  return {
    id: uid,
    sequence: sequenceOf(view),
    stamp: modified,
    lastModified: modified,
    ...timesOf(shape, context),
    summary,
    description: descriptionOf(view, shape, { wording, titleOf, personNamed }),
    ...(location === undefined ? {} : { location: { title: location } }),
    status,
    transparency: transparent ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    ...(rules.busyStatus ? { busystatus: busyStatusOf(status, transparent) } : {}),
    categories: categoriesOf(view).map((name) => ({ name })),
    alarms: embeds
      ? alarmTriggersOf(view, written, settings).map((alarm) =>
          alarmOf(alarm, summary, rules.newerProperties ? `${alarm.before}-${uid}` : undefined),
        )
      : [],
  };
}

function alarmOf(alarm: AlarmTrigger, description: string, uid: string | undefined): ICalAlarmData {
  const trigger = 'at' in alarm ? clockFaceOfInstant(alarm.at) : alarm.leadSeconds;
  // RFC 9074 §4: without a UID readers lose track of which alarms they have dismissed.
  const x: [string, string][] = uid === undefined ? [] : [['UID', uid]];
  return { type: ICalAlarmType.display, trigger, description, x };
}

function alarmEventsText(
  view: EntryView,
  { shape, summary }: { readonly shape: Shape; readonly summary: string },
  context: Settled,
): string {
  const alarms = alarmEventsOf(view, shape, context.settings);
  if (alarms.length === 0) return '';
  const { wording } = context;
  const description = `${momentLine(view, shape, wording)}\n\n${wording.link(`sherpa://entry/${view.id}`)}`;
  const entry = { view, summary, description, uid: context.uidOf(view) };
  return alarms.map((alarm) => renderAlarmEvent(alarm, entry, context)).join('');
}

function timesOf(
  shape: Shape,
  context: Settled,
): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  if (shape.kind === 'timed' && isInUtc(shape, context)) {
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
function isInUtc(
  { zone, isAmbiguous, at, until = at }: Shape & { readonly kind: 'timed' },
  { hasZone }: Settled,
): boolean {
  return isAmbiguous || zone === 'UTC' || !hasZone(zone, yearOf(at), yearOf(until));
}

function yearOf(instant: Instant): number {
  return Number(instant.slice(0, 4));
}

function statusOf({ standing }: EntryView, { cancelledAs }: ProfileRules): ICalEventStatus {
  if (standing === 'cancelled') return ICalEventStatus[cancelledAs];
  return standing === 'agreed' || standing === 'held' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

function busyStatusOf(status: ICalEventStatus, transparent: boolean): ICalEventBusyStatus {
  if (transparent) return ICalEventBusyStatus.FREE;
  return status === ICalEventStatus.CONFIRMED ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.TENTATIVE;
}

/** What takes nobody's time: deadlines, days that an entry only may fall on, and what is off. */
function isTransparent({ kind, standing }: EntryView, shape: Shape): boolean {
  if (kind === 'deadline' || kind === 'pledge' || standing === 'cancelled' || standing === 'postponed')
    return true;
  return shape.kind === 'by' || (shape.kind === 'days' && shape.vague);
}

function categoriesOf({ tracks, topics, kind }: EntryView): readonly string[] {
  const names = [...tracks, ...topics].map(cleanLine).filter((name) => name !== '');
  return [...new Set([...names, kind])];
}

/** What the library gets wrong: it drops a GEO on the equator, escapes addresses and knows no COLOR (RFC 7986 §5.9). */
function ownLines(view: EntryView, { colourOf, rules }: Settled): string {
  const [link] = view.links;
  const colour = rules.newerProperties
    ? view.tracks.map(colourOf).find((found) => found !== undefined)
    : undefined;
  return [
    ...placeLines(view, rules),
    ...(link === undefined ? [] : [`URL:${cleanUri(link)}\r\n`]),
    ...(colour === undefined ? [] : [`COLOR:${cleanLine(colour)}\r\n`]),
  ].join('');
}
