import { type ReadWhen, readWhen } from '../dates/read-when.ts';
import type { Place } from '../places/gazetteer.ts';
import { zoneNamed } from '../places/zone-named.ts';
import type { LineSurroundings } from './read-part.ts';

const LEADS =
  /^(?:in|on|at|by|during|from|between|before|after|until|next|this|tomorrow|today|early|mid|mid-\p{L}+|late|\d|\p{Lu}\p{L}+ \d)/iu;
const LONGEST_DATE = 9;
const LONGEST_CITY = 4;
const PLACE = /(?:^|\s)(?:in|at)\s+(\p{Lu}.*)$/u;
const HAN_PLACE = /在(\p{Script=Han}+)/u;

/** A date at the end of a title ("… in April 2026"), and the title without it. */
export function dateAtEnd(
  title: string,
  surroundings: LineSurroundings,
): { readonly title: string; readonly part: string; readonly when: ReadWhen } | undefined {
  const { today, seasons, gazetteer } = surroundings;
  const zoneByName = (name: string) => {
    const zone = zoneNamed(name, gazetteer);
    return zone.ok ? zone.value : undefined;
  };
  const options = { today, seasons, zoneByName };
  const words = title.split(' ');
  for (let from = Math.max(1, words.length - LONGEST_DATE); from < words.length; from += 1) {
    const part = words.slice(from).join(' ');
    if (!LEADS.test(part)) continue;
    const when = readWhen(
      part.replace(/^(?:in|on|at|during) (?!\d+ (?:day|week|month|year))/iu, ''),
      options,
    );
    if (when.ok) return { title: words.slice(0, from).join(' '), part, when: when.value };
  }
  return undefined;
}

/** The city that a title names behind "in" or "at"; it stays in the title. */
export function placeWithin(
  title: string,
  { gazetteer }: LineSurroundings,
): { readonly part: string; readonly place: Place } | undefined {
  const words = PLACE.exec(title)?.[1]?.split(' ').slice(0, LONGEST_CITY) ?? [];
  for (let length = words.length; length > 0; length -= 1) {
    const part = words.slice(0, length).join(' ');
    const city = gazetteer.city(part);
    if (city.ok) return { part, place: city.value };
  }
  const han = HAN_PLACE.exec(title)?.[1] ?? '';
  for (let length = Math.min(han.length, 8); length > 1; length -= 1) {
    const city = gazetteer.city(han.slice(0, length));
    if (city.ok) return { part: han.slice(0, length), place: city.value };
  }
  return undefined;
}
