import { type Instant, instantMs } from '../../shared/dates/instant.ts';
import type { Gazetteer } from '../../shared/places/gazetteer.ts';
import { type IcsEvent, titleOf } from './ics-entry.ts';
import { eventOf } from './ics-event.ts';
import { type IcsBlock, icsBlocks } from './ics-lines.ts';
import {
  isSeries,
  keysOf,
  type Occurring,
  occurrencesIn,
  type SeriesSurroundings,
} from './ics-occurrences.ts';
import { isReminder } from './ics-own.ts';
import { type IcsProperties, type IcsProperty, propertiesOf } from './ics-property.ts';
import { createSeriesBudget, type SeriesWindow } from './ics-series.ts';
import { type IcsTime, timesFrom } from './ics-time.ts';
import { zonesOf } from './ics-zones.ts';

/** What reading a calendar file depends on. */
export interface IcsSurroundings {
  /** The IANA zone of times that name none. */
  readonly home: string;
  readonly now: Instant;
  readonly gazetteer: Gazetteer;
  /** The days between which series are worked out. */
  readonly window: SeriesWindow;
}

/** What a component of a file gives: its occurrences, or itself where it doesn't repeat. */
export interface IcsComponent {
  readonly at: string;
  readonly properties: IcsProperties;
  readonly events: readonly IcsEvent[];
  /** Those of a series that its exceptions take away. */
  readonly excluded: readonly IcsEvent[];
  /** When the series begins that this is an occurrence of, or is; absent of an event that doesn't repeat. */
  readonly series?: IcsTime;
  /** What its times are read by. */
  readonly times: SeriesSurroundings['times'];
}

/** The events and tasks of a file, and what of it can't be read, each with where it stands. */
export interface IcsEvents {
  readonly components: readonly IcsComponent[];
  readonly refused: readonly IcsRefusal[];
  /** Whether the file comes to its end, and nothing of it was left out for its size. */
  readonly whole: boolean;
}

/** What of a file can't be read, and of which event, where that is known. */
export interface IcsRefusal {
  readonly at: string;
  readonly reason: string;
  readonly uid?: string;
  /** Whether an event is left out for it that a reader would look for. */
  readonly isLost: boolean;
}

const LARGEST = 20_000_000;
const MOST_COMPONENTS = 20_000;
const MOST_SERIES = 300;
const MOST_EVENTS = 20_000;
const MOST_REPEATED = 10_000;
/** Where the end of a file is looked for. */
const TAIL = 200;
const WHOLE = 'the file';
const NAMES: Readonly<Record<string, string>> = {
  VEVENT: 'event',
  VTODO: 'task',
  VJOURNAL: 'journal',
  VFREEBUSY: 'free-busy time',
};

/**
 * Reads an iCalendar file (RFC 5545): each event and dated task, and each occurrence of a series within the window. A bad
 * component is refused with the reason, and costs no other. Never throws.
 */
export function readIcsEvents(text: string, { home, now, gazetteer, window }: IcsSurroundings): IcsEvents {
  if (text.length > LARGEST)
    return nothing(`It has more than ${LARGEST / 1_000_000} million characters: split it.`);
  const blocks = icsBlocks(text);
  const blocksTaken = blocks.filter(({ name }) => NAMES[name] !== undefined);
  if (blocksTaken.length === 0) {
    return nothing(
      isCalendar(text)
        ? 'It is a calendar without events.'
        : 'It isn’t an iCalendar file: it should begin with BEGIN:VCALENDAR.',
    );
  }
  const reader: Reader = {
    times: { home, zoneOf: zonesOf(blocks, { home, nowMs: instantMs(now), gazetteer }) },
    window,
    budget: createSeriesBudget(),
    replaced: new Map(),
    begun: new Map(),
    components: [],
    refused: [],
    series: 0,
    events: 0,
  };
  const taking = newestOnly(blocksTaken.slice(0, MOST_COMPONENTS), reader);
  for (const component of taking) noteReplaced(component, reader);
  for (const component of taking) readComponent(component, reader);
  if (blocksTaken.length > MOST_COMPONENTS) {
    reader.refused.push({
      at: WHOLE,
      reason: `It has ${blocksTaken.length} events, and those behind the first ${MOST_COMPONENTS} are left out: split it.`,
      isLost: true,
    });
  }
  const whole =
    /END\s*:\s*VCALENDAR\s*$/i.test(text.slice(-TAIL)) &&
    blocksTaken.length <= MOST_COMPONENTS &&
    reader.events < MOST_EVENTS;
  return { components: reader.components, refused: reader.refused, whole };
}

/** What is said of dates that no `Day` can name. */
export const BEYOND = 'It reaches beyond the years 1000 to 9999.';

/** What is said of an event that stands for an alarm. */
const REMINDS = 'It only reminds of an event that has a place of its own.';

/** What a reading gives; undefined where it comes upon a date that no `Day` can name. */
export function orBeyond<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

/** Whether a text is a calendar at all, if perhaps one without events. */
export function isCalendar(text: string): boolean {
  return /^\uFEFF?BEGIN\s*:\s*VCALENDAR/im.test(text);
}

interface Component {
  readonly block: IcsBlock;
  readonly properties: IcsProperties;
  readonly at: string;
}

interface Reader {
  readonly times: SeriesSurroundings['times'];
  readonly window: SeriesWindow;
  readonly budget: SeriesSurroundings['budget'];
  /** By UID, the RECURRENCE-IDs of components that take an occurrence's place. */
  readonly replaced: Map<string, IcsProperty[]>;
  /** By UID, when a series begins. */
  readonly begun: Map<string, IcsTime>;
  readonly components: IcsComponent[];
  readonly refused: IcsRefusal[];
  series: number;
  events: number;
}

/** Components read, without those that a higher SEQUENCE of the same event in the same file replaces. */
function newestOnly(blocks: readonly IcsBlock[], { refused: refusals }: Reader): readonly Component[] {
  const newest = new Map<string, Component>();
  const all = blocks.map((block) => {
    const properties = propertiesOf(block);
    const named = titleOf(properties)?.slice(0, 60);
    const title = named === undefined ? '' : ` (“${named}”)`;
    return { block, properties, at: `${NAMES[block.name]} ${block.number}${title}` };
  });
  for (const component of all) {
    const key = identityOf(component);
    const other = key === undefined ? undefined : newest.get(key);
    if (key !== undefined && (other === undefined || sequenceOf(component) >= sequenceOf(other)))
      newest.set(key, component);
  }
  return all.filter((component) => {
    const key = identityOf(component);
    if (key === undefined || newest.get(key) === component) return true;
    refusals.push({
      at: component.at,
      reason: 'It is an older version of an event that the file has again.',
      isLost: false,
    });
    return false;
  });
}

function identityOf({ block, properties }: Component): string | undefined {
  const uid = properties.first('UID')?.raw;
  return uid === undefined
    ? undefined
    : `${block.name} ${uid} ${properties.first('RECURRENCE-ID')?.raw ?? ''}`;
}

function sequenceOf({ properties }: Component): number {
  return Number(properties.first('SEQUENCE')?.raw) || 0;
}

function noteReplaced({ properties }: Component, { replaced, begun, times }: Reader): void {
  const uid = properties.first('UID')?.raw;
  if (uid === undefined) return;
  const moved = properties.first('RECURRENCE-ID');
  if (moved !== undefined) replaced.set(uid, [...(replaced.get(uid) ?? []), moved]);
  else {
    const start = properties.first('DTSTART');
    const time = start === undefined ? undefined : timesFrom(start, times)[0];
    if (time?.ok) begun.set(uid, time.value);
  }
}

function readComponent(component: Component, reader: Reader): void {
  const { block, properties, at } = component;
  const before = reader.components.length;
  const problems = problemsOf(component, reader);
  const isLost = reader.components.length === before && isEvent(block) && !isReminder(properties);
  const uid = properties.first('UID')?.raw.trim();
  for (const problem of problems) {
    const reason = [BEYOND, REMINDS].includes(problem)
      ? problem
      : `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`;
    reader.refused.push({ at, reason, isLost, ...(uid === undefined ? {} : { uid }) });
  }
}

function isEvent({ name }: IcsBlock): boolean {
  return name === 'VEVENT' || name === 'VTODO';
}

/** Takes what can be taken of a component; gives what can't, each as the beginning of a sentence. */
function problemsOf({ block, properties, at }: Component, reader: Reader): readonly string[] {
  if (!block.ended) return ['it doesn’t end: the file is cut short there'];
  if (!isEvent(block)) return ['only events and tasks are taken'];
  if (isReminder(properties)) return [REMINDS];
  if (reader.events >= MOST_EVENTS) return [`the file has made ${MOST_EVENTS} entries already`];
  const read = orBeyond(() => {
    const event = eventOf(block, properties, reader.times);
    if (!event.ok) return [event.reason];
    const { events, excluded, problems } = occurring(event.value, reader);
    const series = seriesOf(event.value, reader);
    const { times } = reader;
    reader.components.push({ at, properties, events, excluded, times, ...(series && { series }) });
    reader.events += events.length;
    const { undated } = event.value;
    return undated === undefined ? problems : [...problems, `it is taken without a date, since ${undated}`];
  });
  return read ?? [BEYOND];
}

function seriesOf(event: IcsEvent, { begun }: Reader): IcsTime | undefined {
  if (isSeries(event)) return event.start;
  if (event.properties.first('RECURRENCE-ID') === undefined) return undefined;
  return begun.get(event.properties.first('UID')?.raw ?? '') ?? event.start;
}

function occurring(event: IcsEvent, reader: Reader): Occurring {
  if (!isSeries(event)) return { events: [event], excluded: [], problems: [] };
  reader.series += 1;
  if (reader.series > MOST_SERIES || reader.events > MOST_REPEATED) {
    const why = 'only its first date is taken, since the file repeats too much: split it';
    return { events: [event], excluded: [], problems: [why] };
  }
  const { times, window, budget, replaced } = reader;
  const moved = replaced.get(event.properties.first('UID')?.raw ?? '') ?? [];
  const movedTimes = moved.flatMap((property) =>
    timesFrom(property, times).flatMap((time) => (time.ok ? [time.value] : [])),
  );
  return occurrencesIn(event, { times, window, budget, replaced: keysOf(movedTimes, event.start) });
}

function nothing(reason: string): IcsEvents {
  return { components: [], refused: [{ at: WHOLE, reason, isLost: true }], whole: false };
}
