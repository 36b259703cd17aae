import { readWhen } from '../dates/read-when.ts';
import { isParty } from '../places/parties.ts';
import { partyNamed } from '../places/party-named.ts';
import { zoneNamed } from '../places/zone-named.ts';
import type { LineSurroundings } from './read-part.ts';

const TIME_FIRST = /^(?:at |from )?\d{1,2}(?::\d{2}|\s?[ap]\.?m\b|[点时])/iu;
const YEAR_FIRST = /^\d{4}(?:\s|$)/;
const DAY_LAST =
  /(?:^|\s)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?$/iu;

/**
 * Puts together what a comma parted: a day and its year (Oct 27, 2025), a date and its time (14 April, 9:30), a city
 * and its country (London, Canada).
 */
export function joinParts(parts: readonly string[], surroundings: LineSurroundings): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const both = before === undefined ? undefined : together(before, part, surroundings, joined.length === 1);
    if (both === undefined) joined.push(part);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function together(
  before: string,
  part: string,
  surroundings: LineSurroundings,
  isFirst: boolean,
): string | undefined {
  const { gazetteer, today, seasons } = surroundings;
  const zoneByName = (name: string) => {
    const zone = zoneNamed(name, gazetteer);
    return zone.ok ? zone.value : undefined;
  };
  const isDate = (text: string) => readWhen(text, { today, seasons, zoneByName }).ok;
  if (
    YEAR_FIRST.test(part) &&
    !YEAR_FIRST.test(before) &&
    !/\d{4}/.test(before) &&
    (DAY_LAST.test(before) || isDate(`${before}, ${part}`))
  ) {
    return `${before}, ${part}`;
  }
  if (TIME_FIRST.test(part) && isDate(`${before} ${part}`)) return `${before} ${part}`;
  if (TIME_FIRST.test(before) && isDate(`${part} ${before}`)) return `${part} ${before}`;
  if (isFirst) return undefined;
  const city = `${before}, ${part}`;
  if (!gazetteer.city(city).ok || partyNamed(before) !== undefined) return undefined;
  // "Washington, US, CN" lists parties: a code joins a city only where the city needs it.
  return isParty(part) && gazetteer.city(before).ok ? undefined : city;
}
