import { type Day, daysBetween } from '../../shared/dates/day.ts';
import { spanOf } from '../../shared/dates/instant-of.ts';
import { parseDate } from '../../shared/dates/parse-date.ts';
import type { When } from '../../shared/dates/when.ts';
import type { EntryInput } from '../../shared/entries/entry-input.ts';
import { type Outcome, refused, taken } from '../../shared/outcome.ts';
import type { OverlayItem } from '../../shared/subscriptions/overlay-item.ts';
import { entriesFrom, type IcsEvent, titleOf } from './ics-entry.ts';
import {
  type IcsComponent,
  type IcsRefusal,
  type IcsSurroundings,
  isCalendar,
  orBeyond,
  readIcsEvents,
} from './ics-events.ts';
import { keysOf } from './ics-occurrences.ts';
import { vagueOf } from './ics-own.ts';
import type { IcsProperties } from './ics-property.ts';
import { occurrenceKey } from './ics-series.ts';
import { timesFrom } from './ics-time.ts';
import { whenFrom } from './ics-when.ts';

/** An event of somebody else's calendar, whichever subscription brought it; `excluded` where its series has it no more. */
export type UpstreamItem = Omit<OverlayItem, 'subscription' | 'entry'> & { readonly excluded?: true };

/** Somebody else's calendar as it can be shown: its own name, its events, and how many of them can't be read. */
export interface OverlayRead {
  readonly name?: string;
  readonly items: readonly UpstreamItem[];
  readonly refused: number;
  /** Whether it was read to its end and has events: what it hasn't, it doesn't have. */
  readonly whole: boolean;
  /** The UIDs of events that it has and that couldn't be read, or not with all their occurrences. */
  readonly unread: readonly string[];
}

/** An event, and the entry that it would make. */
export interface EventRead {
  readonly item: UpstreamItem;
  readonly input: EntryInput;
}

/** What reading a calendar to be shown depends on. */
export type OverlaySurroundings = Omit<IcsSurroundings, 'window'> & {
  /** The days between which series are worked out, as often as they repeat. */
  readonly window: { readonly from: Day; readonly to: Day };
};

const LONGEST_TEXT = 300;
const LONGEST_UID = 1000;
const LONGEST_URL = 2000;
/** A calendar's own name stands at its head. */
const HEAD = 20_000;
const CALENDAR_NAME = /^(?:X-WR-CALNAME|NAME)(?:;[^:\r\n]*)?:(.+)$/im;

/**
 * Reads a calendar to be shown beside ours: each dated event and task, whenever it is, and each occurrence of a series within
 * the window. Refused where the text is no calendar; a calendar without events is one. Never throws.
 */
export function readIcsOverlay(text: string, surroundings: OverlaySurroundings): Outcome<OverlayRead> {
  const { components, refused: bad, whole } = readIcsEvents(text, daily(surroundings));
  const isEmpty = components.length === 0 && isCalendar(text);
  if (components.length === 0 && !isEmpty) return refused(bad[0]?.reason ?? 'It isn’t a calendar.');
  const pairs = components.map((component) => orBeyond(() => shownOf(component)));
  const name = nameOf(text);
  const remarked = new Set(bad.map(({ at }) => at));
  // A task without a date is read well, if not shown; one whose date can't be read isn't.
  const spoilt = components.filter(({ at }, index) => {
    const shown = pairs[index];
    return shown === undefined || (shown.length === 0 && remarked.has(at));
  });
  return taken({
    ...(name === undefined ? {} : { name }),
    items: pairs.flatMap((pair) => (pair ?? []).map(({ item }) => item)),
    // Of a calendar without events that is all there is to say.
    refused: isEmpty ? 0 : bad.filter(({ isLost }) => isLost).length + spoilt.length,
    whole,
    unread: unreadIn(components, pairs, bad),
  });
}

/** Which events are there without being shown as a whole: refused, without a date, or beyond all calendars. */
function unreadIn(
  components: readonly IcsComponent[],
  pairs: readonly (readonly Shown[] | undefined)[],
  bad: readonly IcsRefusal[],
): readonly string[] {
  const unshown = components.filter((_, index) => (pairs[index] ?? []).length === 0);
  const uids = [
    ...bad.map(({ uid = '' }) => uid),
    ...unshown.map(({ properties }) => properties.first('UID')?.raw.trim() ?? ''),
  ];
  return [...new Set(uids)].filter((uid) => uid !== '').map((uid) => uid.slice(0, LONGEST_UID));
}

/** The event of a UID, of a series the occurrence named, and the entry that it would make. */
export function readIcsEvent(
  text: string,
  { uid, recurrence }: { readonly uid: string; readonly recurrence?: string | undefined },
  surroundings: OverlaySurroundings,
): Outcome<EventRead> {
  for (const component of readIcsEvents(text, daily(surroundings)).components) {
    const shown = orBeyond(() => shownOf(component)) ?? [];
    const found = shown.find(({ item }) => item.uid === uid && item.recurrence === recurrence);
    if (found === undefined || found.item.excluded) continue;
    const [input] = orBeyond(() => entriesFrom([found.event], surroundings.gazetteer)) ?? [];
    if (input !== undefined) return taken({ item: found.item, input });
  }
  return refused('There is no such event on it any more.');
}

/** A series of every day is shown on every day. */
function daily({ window, ...others }: OverlaySurroundings): IcsSurroundings {
  return { ...others, window: { ...window, most: daysBetween(window.from, window.to) + 1 } };
}

interface Shown {
  readonly event: IcsEvent;
  readonly item: UpstreamItem;
}

function shownOf(component: IcsComponent): readonly Shown[] {
  const { properties, events, excluded, series } = component;
  const moved = properties.first('RECURRENCE-ID');
  const show = (event: IcsEvent, isExcluded: boolean): readonly Shown[] => {
    const dated = datedOf(event);
    const item = dated && itemOf(event, dated);
    if (item === undefined) return [];
    const recurrence = series === undefined ? undefined : moved ? replacedBy() : keyOf(event);
    return [
      {
        event,
        item: {
          ...item,
          ...(recurrence === undefined ? {} : { recurrence }),
          ...(isExcluded ? { excluded: true as const } : {}),
        },
      },
    ];
  };
  /** The occurrence whose place this component takes, on the clock of its series. */
  const replacedBy = (): string | undefined => {
    const times = moved === undefined ? [] : timesFrom(moved, component.times);
    const [key] = keysOf(
      times.flatMap((time) => (time.ok ? [time.value] : [])),
      series,
    );
    return key?.trim();
  };
  return [
    ...events.flatMap((event) => show(event, false)),
    ...excluded.flatMap((event) => show(event, true)),
  ];
}

function keyOf({ start }: IcsEvent): string | undefined {
  return start && occurrenceKey(start).trim();
}

interface Dated {
  readonly title: string;
  readonly when: When;
}

function datedOf({ properties, start, end }: IcsEvent): Dated | undefined {
  const vague = vagueOf(properties);
  if (vague !== undefined) return vague;
  if (start === undefined) return undefined;
  return { title: titleOf(properties) ?? 'Untitled', when: whenFrom(start, end).when };
}

function itemOf(
  { properties, start }: IcsEvent,
  { title, when }: Dated,
): Omit<UpstreamItem, 'recurrence' | 'excluded'> | undefined {
  const parsed = parseDate(when.date);
  if (!parsed.ok) return undefined;
  const { from, to } = parsed.value.window;
  if (from === undefined || to === undefined) return undefined;
  const span = parsed.value.exact && when.start !== undefined ? spanOf(when) : undefined;
  const location = properties.first('LOCATION')?.values.join(' ').replace(/\s+/g, ' ').trim() ?? '';
  const url = urlOf(properties);
  return {
    uid: uidOf(properties, `${title} ${start === undefined ? '' : occurrenceKey(start)}`),
    title,
    when,
    from,
    to,
    allDay: span === undefined,
    ...(span?.start === undefined ? {} : { start: span.start }),
    ...(span?.end === undefined ? {} : { end: span.end }),
    status: statusOf(properties),
    ...(location === '' ? {} : { location: location.slice(0, LONGEST_TEXT) }),
    ...(url === undefined ? {} : { url }),
  };
}

/** An event without a UID, which should have one, goes by what it says. */
function uidOf(properties: IcsProperties, otherwise: string): string {
  const uid = properties.first('UID')?.raw.trim() ?? '';
  return (uid === '' ? `no UID: ${otherwise}` : uid).slice(0, LONGEST_UID);
}

function statusOf(properties: IcsProperties): UpstreamItem['status'] {
  const status = properties.first('STATUS')?.values[0]?.toUpperCase();
  return status === 'CANCELLED' ? 'cancelled' : status === 'TENTATIVE' ? 'tentative' : 'confirmed';
}

function urlOf(properties: IcsProperties): string | undefined {
  const url = properties.first('URL')?.raw.trim();
  return url !== undefined && url.length <= LONGEST_URL && /^https?:\/\/\S+$/i.test(url) ? url : undefined;
}

function nameOf(text: string): string | undefined {
  const [, name] = CALENDAR_NAME.exec(text.slice(0, HEAD).replace(/\r?\n[ \t]/g, '')) ?? [];
  const plain = name?.replace(/\\(.)/g, (_, escaped: string) => (/n/i.test(escaped) ? ' ' : escaped)).trim();
  return plain === undefined || plain === '' ? undefined : plain.slice(0, 120);
}
