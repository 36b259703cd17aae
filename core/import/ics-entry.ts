import type { EntryInput } from '../../shared/entries/entry-input.ts';
import { ENTRY_KINDS, type EntryKind } from '../../shared/entries/kind.ts';
import { kindWithin } from '../../shared/extract/kind-named.ts';
import { partiesWithin } from '../../shared/extract/parties-within.ts';
import type { Gazetteer } from '../../shared/places/gazetteer.ts';
import { alarmsOf } from './ics-alarms.ts';
import type { IcsBlock } from './ics-lines.ts';
import { vagueOf, withoutMark } from './ics-own.ts';
import type { IcsProperties } from './ics-property.ts';
import type { IcsTime } from './ics-time.ts';
import { venueOf } from './ics-venue.ts';
import { whenFrom } from './ics-when.ts';

const LONGEST_TITLE = 300;
const LONGEST_NOTES = 20_000;
const LONGEST_TOPIC = 200;
const LONGEST_LINK = 2000;
const MOST_TOPICS = 50;
const LINK = /^(?:https?:\/\/|mailto:)\S+$/i;

/** An event or task read as far as its times. */
export interface IcsEvent {
  readonly block: IcsBlock;
  readonly properties: IcsProperties;
  readonly start: IcsTime | undefined;
  readonly end: IcsTime | undefined;
  /** Why it is without a date, where its own can't be read. */
  readonly undated?: string;
  /** What is to be said of it in its notes. */
  readonly remarks: readonly string[];
}

/** The entries of an event's occurrences, which differ in nothing but their dates. */
export function entriesFrom(events: readonly IcsEvent[], gazetteer: Gazetteer): readonly EntryInput[] {
  const [first] = events;
  if (first === undefined) return [];
  const entry = entryFrom(first, gazetteer);
  return events.map(({ start, end }, index) =>
    index === 0 || start === undefined ? entry : { ...entry, when: whenFrom(start, end).when },
  );
}

/** The entry that an event or task makes: its kind from its words, its venue if the gazetteer knows the city. */
function entryFrom(event: IcsEvent, gazetteer: Gazetteer): EntryInput {
  const { block, properties, start } = event;
  const vague = vagueOf(properties);
  const title = vague?.title ?? titleOf(properties) ?? 'Untitled';
  const parties = partiesWithin(title)?.parties ?? [];
  const dated = vague ?? (start === undefined ? undefined : whenFrom(start, event.end));
  const { venue, unplaced } = venueOf(properties, gazetteer);
  const topics = topicsOf(properties).filter((topic) => !isKind(topic));
  const links = ['URL', 'CONFERENCE'].flatMap((name) => properties.all(name).flatMap(linkOf));
  const alarms = alarmsOf(block, start);
  const notes = [
    title.length < withoutMark(textOf(properties, 'SUMMARY'), properties).length && !vague
      ? textOf(properties, 'SUMMARY')
      : '',
    unplaced === undefined ? '' : `Where: ${unplaced}`,
    properties.first('STATUS')?.values[0]?.toUpperCase() === 'CANCELLED'
      ? 'Its calendar says that it is cancelled.'
      : '',
    dated && 'note' in dated ? dated.note : '',
    ...event.remarks,
    properties.unreadable.length === 0
      ? ''
      : `Not readable in its file: ${properties.unreadable.slice(0, 10).join(', ')}.`,
    textOf(properties, 'DESCRIPTION'),
  ];
  const text = notes
    .filter((note) => note !== '')
    .join('\n\n')
    .slice(0, LONGEST_NOTES);
  return {
    kind: kindOf(event, title, parties.length),
    title,
    ...(dated && { when: dated.when }),
    ...(parties.length > 0 && { parties: [...parties] }),
    ...(venue && { venue }),
    ...(topics.length > 0 && { topics: [...topics] }),
    ...(links.length > 0 && { links: [...new Set(links)] }),
    ...(alarms.length > 0 && { alarms: [...alarms] }),
    ...(text !== '' && { notes: text }),
  };
}

/** A title for people: the summary, else the first line of what else is said; undefined where nothing is. */
export function titleOf(properties: IcsProperties): string | undefined {
  const lines = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'COMMENT'].map((name) =>
    withoutMark(textOf(properties, name), properties).split('\n')[0]?.trim(),
  );
  const title = lines.find((line) => line !== undefined && line !== '');
  if (title === undefined) return undefined;
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;
}

function kindOf({ block, properties, start, end }: IcsEvent, title: string, parties: number): EntryKind {
  const category = topicsOf(properties).find(isKind);
  if (category !== undefined) return category;
  if (block.name === 'VTODO') return 'deadline';
  const said = kindWithin(title)?.kind;
  const isInstant =
    start?.time !== undefined && (end === undefined || (end.day === start.day && end.time === start.time));
  const isTransparent = properties.first('TRANSP')?.values[0]?.toUpperCase() === 'TRANSPARENT';
  if (isInstant && isTransparent) return 'deadline';
  return said ?? (parties === 2 ? 'bilateral' : 'talks');
}

/** Whether a category is a kind, as the feeds of Sherpa give it. */
function isKind(category: string): category is EntryKind {
  return ENTRY_KINDS.some((kind) => kind === category);
}

function topicsOf(properties: IcsProperties): readonly string[] {
  const topics = properties
    .all('CATEGORIES')
    .flatMap(({ values }) => values)
    .map((topic) => clean(topic).slice(0, LONGEST_TOPIC).trim());
  return [...new Set(topics.filter((topic) => topic !== ''))].slice(0, MOST_TOPICS);
}

function linkOf({
  values,
  raw,
}: {
  readonly values: readonly string[];
  readonly raw: string;
}): readonly string[] {
  const link = [raw.trim(), values[0]?.trim() ?? ''].find(
    (text) => LINK.test(text) && text.length <= LONGEST_LINK,
  );
  return link === undefined ? [] : [link];
}

function textOf(properties: IcsProperties, name: string): string {
  return clean(properties.first(name)?.values.join(', ') ?? '').trim();
}

/** Text without control characters but line ends and tabs. */
function clean(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '');
}
