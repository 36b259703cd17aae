import { addDays, dayOf } from '../../shared/dates/day.ts';
import { type Instant, instantMs } from '../../shared/dates/instant.ts';
import type { EntryInput } from '../../shared/entries/entry-input.ts';
import type { Gazetteer } from '../../shared/places/gazetteer.ts';
import { entriesFrom, type IcsEvent, titleOf } from './ics-entry.ts';
import { eventOf } from './ics-event.ts';
import { type IcsBlock, icsBlocks } from './ics-lines.ts';
import {
  isSeries,
  keysOf,
  type Occurring,
  occurrencesIn,
  type SeriesSurroundings,
} from './ics-occurrences.ts';
import { type IcsProperties, type IcsProperty, propertiesOf } from './ics-property.ts';
import { createSeriesBudget } from './ics-series.ts';
import { timesFrom } from './ics-time.ts';
import { zonesOf } from './ics-zones.ts';
import type { ImportRead } from './import-read.ts';

/** What reading a calendar file depends on. */
export interface IcsSurroundings {
  /** The IANA zone of times that name none. */
  readonly home: string;
  readonly now: Instant;
  readonly gazetteer: Gazetteer;
}

type Refused = { at: string; reason: string };

const LARGEST = 20_000_000;
const MOST_COMPONENTS = 20_000;
const MOST_SERIES = 300;
const MOST_ENTRIES = 20_000;
const MOST_REPEATED = 10_000;
const DAYS_BACK = 365;
const DAYS_AHEAD = 730;
const WHOLE = 'the file';
const NAMES: Readonly<Record<string, string>> = {
  VEVENT: 'event',
  VTODO: 'task',
  VJOURNAL: 'journal',
  VFREEBUSY: 'free-busy time',
};

/**
 * Reads an iCalendar file (RFC 5545): an entry for each event and each dated task, and one for each occurrence of a
 * series from a year back to two years ahead. A bad component is refused with the reason, and costs no other. Never throws.
 */
export function readIcsImport(text: string, { home, now, gazetteer }: IcsSurroundings): ImportRead {
  if (text.length > LARGEST)
    return nothing(`It has more than ${LARGEST / 1_000_000} million characters: split it.`);
  const blocks = icsBlocks(text);
  const components = blocks.filter(({ name }) => NAMES[name] !== undefined);
  if (components.length === 0) {
    const isCalendar = /^BEGIN:VCALENDAR/im.test(text);
    return nothing(
      isCalendar
        ? 'It is a calendar without events.'
        : 'It isn’t an iCalendar file: it should begin with BEGIN:VCALENDAR.',
    );
  }
  const today = dayOf(now, home);
  const reader: Reader = {
    times: { home, zoneOf: zonesOf(blocks, { home, nowMs: instantMs(now), gazetteer }) },
    window: { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) },
    gazetteer,
    budget: createSeriesBudget(),
    replaced: new Map(),
    inputs: [],
    refused: [],
    series: 0,
  };
  const taking = newestOnly(components.slice(0, MOST_COMPONENTS), reader);
  for (const component of taking) noteReplaced(component, reader);
  for (const component of taking) readComponent(component, reader);
  if (components.length > MOST_COMPONENTS) {
    reader.refused.push({
      at: WHOLE,
      reason: `It has ${components.length} events, and those behind the first ${MOST_COMPONENTS} are left out: split it.`,
    });
  }
  return { inputs: reader.inputs, refused: reader.refused };
}

interface Component {
  readonly block: IcsBlock;
  readonly properties: IcsProperties;
  readonly at: string;
}

interface Reader {
  readonly times: SeriesSurroundings['times'];
  readonly window: SeriesSurroundings['window'];
  readonly budget: SeriesSurroundings['budget'];
  readonly gazetteer: Gazetteer;
  /** By UID, the RECURRENCE-IDs of components that take an occurrence's place. */
  readonly replaced: Map<string, IcsProperty[]>;
  readonly inputs: { at: string; input: EntryInput }[];
  readonly refused: Refused[];
  series: number;
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

function noteReplaced({ properties }: Component, { replaced }: Reader): void {
  const uid = properties.first('UID')?.raw;
  const moved = properties.first('RECURRENCE-ID');
  if (uid !== undefined && moved !== undefined) replaced.set(uid, [...(replaced.get(uid) ?? []), moved]);
}

function readComponent(component: Component, reader: Reader): void {
  const problems = problemsOf(component, reader);
  for (const problem of problems) {
    const reason = `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`;
    reader.refused.push({ at: component.at, reason });
  }
}

/** Takes what can be taken of a component; gives what can't, each as the beginning of a sentence. */
function problemsOf({ block, properties, at }: Component, reader: Reader): readonly string[] {
  if (!block.ended) return ['it doesn’t end: the file is cut short there'];
  if (block.name !== 'VEVENT' && block.name !== 'VTODO') return ['only events and tasks are taken'];
  if (reader.inputs.length >= MOST_ENTRIES) return [`the file has made ${MOST_ENTRIES} entries already`];
  try {
    const event = eventOf(block, properties, reader.times);
    if (!event.ok) return [event.reason];
    const { events, problems } = occurring(event.value, reader);
    reader.inputs.push(...entriesFrom(events, reader.gazetteer).map((input) => ({ at, input })));
    return problems;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return ['it reaches beyond the years 1000 to 9999'];
  }
}

function occurring(event: IcsEvent, reader: Reader): Occurring {
  if (!isSeries(event)) return { events: [event], problems: [] };
  reader.series += 1;
  if (reader.series > MOST_SERIES || reader.inputs.length > MOST_REPEATED) {
    const why = 'only its first date is taken, since the file repeats too much: split it';
    return { events: [event], problems: [why] };
  }
  const { times, window, budget, replaced } = reader;
  const moved = replaced.get(event.properties.first('UID')?.raw ?? '') ?? [];
  const movedTimes = moved.flatMap((property) =>
    timesFrom(property, times).flatMap((time) => (time.ok ? [time.value] : [])),
  );
  return occurrencesIn(event, { times, window, budget, replaced: keysOf(movedTimes, event.start) });
}

function nothing(reason: string): ImportRead {
  return { inputs: [], refused: [{ at: WHOLE, reason }] };
}
