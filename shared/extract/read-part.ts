import { parseDate } from '../dates/parse-date.ts';
import { type ReadWhen, readWhen } from '../dates/read-when.ts';
import type { ReadingOptions } from '../dates/words/reading.ts';
import type { EntryKind } from '../entries/kind.ts';
import type { Party } from '../entries/person.ts';
import { type Outcome, refused, taken } from '../outcome.ts';
import type { Gazetteer, Place } from '../places/gazetteer.ts';
import { partyNamed } from '../places/party-named.ts';
import { ianaZone, zoneNamed } from '../places/zone-named.ts';
import type { Alarm } from '../reminders/alarm.ts';
import { alarmsIn } from './alarms-in.ts';
import { kindAlone } from './kind-named.ts';
import { partiesAlone } from './parties-within.ts';

/** What reading a line depends on. */
export interface LineSurroundings extends ReadingOptions {
  readonly gazetteer: Gazetteer;
}

/** What one part of a line is about; what isn't understood is `words`. */
export type Part =
  | { readonly is: 'link'; readonly link: string }
  | { readonly is: 'alarms'; readonly alarms: readonly Alarm[] }
  | { readonly is: 'track'; readonly name: string }
  | { readonly is: 'host'; readonly party: Party }
  | { readonly is: 'topics'; readonly topics: readonly string[] }
  | { readonly is: 'notes'; readonly notes: string }
  | { readonly is: 'kind'; readonly kind: EntryKind }
  | { readonly is: 'when'; readonly when: ReadWhen }
  | { readonly is: 'zone'; readonly zone: string }
  | { readonly is: 'parties'; readonly parties: readonly Party[] }
  | { readonly is: 'venue'; readonly place: Place }
  | { readonly is: 'words' };

const MOST_WORDS = 6;
const LINK = /^(?:https?:\/\/|mailto:)\S+$/i;
const TRACK = /^(?:track|on track|主题|专题|线索)(?:\s*[:：]\s*|\s+)(.+)$/iu;
const HOST = /^(?:host(?:ed by|s)?|东道主|主办方?)(?:\s*[:：]\s*|\s+)(.+)$/iu;
const TOPICS = /^(?:topics?|议题|话题)(?:\s*[:：]\s*|\s+)(.+)$/iu;
const NOTES = /^(?:notes?|备注)(?:\s*[:：]\s*|\s+)(.+)$/iu;
const QUOTED = /^["“「](.+)["”」]$/u;
const PLACE = /^(?:in|at|@|venue:?|在)\s*(.+)$/iu;
const ZONE_WORDS = /(?:\btime|时间)$|\//iu;
/** Words that stand in dates; what is left of a part without them says whether it was meant as one. */
const DATE_WORDS =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:st|nd|rd|th|at|on|by|to|am|pm|noon|midnight|utc|gmt|q[1-4])\b|(?<=\d)(?:st|nd|rd|th)\b|[年月日号点分时上下午]|\p{P}|\p{S}|\s/giu;

/** Reads one part of a line; refused where it plainly means something that can't be. `first` parts may be titles. */
export function readPart(part: string, surroundings: LineSurroundings, first: boolean): Outcome<Part> {
  if (LINK.test(part)) return taken({ is: 'link', link: part });
  const worded = first ? undefined : readWorded(part);
  if (worded) return worded;
  const kind = kindAlone(part);
  if (kind) return taken({ is: 'kind', kind });
  const when = readDatePart(part, surroundings);
  if (when) return when;
  return readName(part, surroundings, first);
}

/** Parts that begin with a word saying what they are. */
function readWorded(part: string): Outcome<Part> | undefined {
  const alarms = alarmsIn(part);
  if (alarms) return alarms.ok ? taken({ is: 'alarms', alarms: alarms.value }) : alarms;
  const [track, host, topics, notes] = [TRACK, HOST, TOPICS, NOTES].map((shape) =>
    shape.exec(part)?.[1]?.trim(),
  );
  if (track) return taken({ is: 'track', name: QUOTED.exec(track)?.[1] ?? track });
  if (host) {
    const party = partyNamed(host);
    if (party) return taken({ is: 'host', party });
    return refused(
      `“${host}” isn’t a party that is known: give the host as a code or name, such as CN or China.`,
    );
  }
  if (topics) {
    const listed = topics.split(/[;；、]/u).map((topic) => topic.trim());
    return taken({ is: 'topics', topics: listed.filter((topic) => topic !== '') });
  }
  const said = notes ?? QUOTED.exec(part)?.[1]?.trim();
  return said ? taken({ is: 'notes', notes: said }) : undefined;
}

function readDatePart(part: string, { gazetteer, ...reading }: LineSurroundings): Outcome<Part> | undefined {
  let zoneReason: string | undefined;
  const zoneByName = (name: string) => {
    const zone = zoneNamed(name, gazetteer);
    if (zone.ok) return zone.value;
    zoneReason = zone.reason;
    return undefined;
  };
  const when = readWhen(part, { ...reading, zoneByName });
  if (when.ok) return taken({ is: 'when', when: when.value });
  if (zoneReason !== undefined) return refused(zoneReason);
  return isNothingButDate(part) ? refused(sentence(when.reason)) : undefined;
}

/** Whether words can only be meant as a date or a time, even where no date comes of them. */
export function isNothingButDate(words: string): boolean {
  if (!/\d/.test(words) || /^\d+$/.test(words)) return false;
  return parseDate(words).ok || words.replace(DATE_WORDS, '').replace(/\d/g, '') === '';
}

function readName(part: string, { gazetteer }: LineSurroundings, first: boolean): Outcome<Part> {
  const zone = ianaZone(part) ?? zoneWords(part, gazetteer);
  if (zone !== undefined && ZONE_WORDS.test(part)) return taken({ is: 'zone', zone });
  const name = PLACE.exec(part)?.[1] ?? part;
  const whole = gazetteer.city(name);
  const city = whole.ok ? whole : (withCountry(name, gazetteer) ?? whole);
  const party = partyNamed(name);
  if (city.ok && (party === undefined || party === city.value.country))
    return taken({ is: 'venue', place: city.value });
  const parties = partiesAlone(part);
  if (parties) return taken({ is: 'parties', parties });
  if (zone !== undefined) return taken({ is: 'zone', zone });
  if (!first && !city.ok && city.reason.includes('may be')) return city;
  return taken({ is: 'words' });
}

/** A city with its country behind it and no comma between: "Geneva Switzerland". */
function withCountry(name: string, gazetteer: Gazetteer): Outcome<Place> | undefined {
  const words = name.split(' ');
  for (let at = 1; at < Math.min(words.length, MOST_WORDS); at += 1) {
    const country = words.slice(at).join(' ');
    const city = partyNamed(country)
      ? gazetteer.city(`${words.slice(0, at).join(' ')}, ${country}`)
      : undefined;
    if (city?.ok) return city;
  }
  return undefined;
}

function zoneWords(part: string, gazetteer: Gazetteer): string | undefined {
  if (!/^(?:UTC|GMT|[ECMP][SD]?T)$|(?:\btime|时间)$/iu.test(part)) return undefined;
  const zone = zoneNamed(part, gazetteer);
  return zone.ok ? zone.value : undefined;
}

/** A reason as a sentence of its own. */
export function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${/[.!?]$/.test(reason) ? '' : '.'}`;
}
