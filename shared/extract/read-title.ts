import { type ReadWhen, readWhen } from '../dates/read-when.ts';
import { type Outcome, refused, taken } from '../outcome.ts';
import type { Place } from '../places/gazetteer.ts';
import { zoneNamed } from '../places/zone-named.ts';
import { isNothingButDate, type LineSurroundings, sentence } from './read-part.ts';

const LEADS =
  /^(?:in|on|at|by|during|from|between|before|after|until|next|this|tomorrow|today|early|mid|mid-\p{L}+|late|\d|\p{Lu}\p{L}+ \d)/iu;
const LONGEST_DATE = 9;
const LONGEST_CITY = 4;
const PLACE = /(?:^|\s)(?:in|at)\s+(\p{Lu}.*)$/u;
const HAN_PLACE = /在(\p{Script=Han}+)/u;

/** Words at the end of a title that can only be meant as a date, whether or not they make one. */
const MEANT_AS_DATE =
  /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\d(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
/** A date or a time within a title. */
const DATE_WITHIN = new RegExp(
  [
    /\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}[日号])?|\d{1,2}月\d{1,2}[日号]/,
    /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{1,4}\b/,
    /\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/,
    /\b\d{1,2}:\d{2}\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);
const DAY_BEFORE = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/iu;

/** A title without the date at its end, and that date. */
interface DatedTitle {
  readonly title: string;
  readonly part: string;
  readonly when: ReadWhen;
}

/**
 * A date at the end of a title, with its time and zone ("… in April 2026", "… 10 Nov 2026 00:01 New York"), and the title
 * without it. Refused where the end can only be meant as a date and isn't one, such as 30 Feb 2026 or 00:01 CST.
 */
export function dateAtEnd(title: string, surroundings: LineSurroundings): Outcome<DatedTitle> | undefined {
  const { today, seasons, gazetteer } = surroundings;
  let unclear: string | undefined;
  const zoneByName = (name: string) => {
    const zone = zoneNamed(name, gazetteer);
    if (zone.ok) return zone.value;
    if (zone.reason.includes('may be')) unclear = zone.reason;
    return undefined;
  };
  const options = { today, seasons, zoneByName };
  const words = title.split(' ');
  let meant: string | undefined;
  for (let from = Math.max(1, words.length - LONGEST_DATE); from < words.length; from += 1) {
    const part = words.slice(from).join(' ');
    if (!LEADS.test(part)) continue;
    const when = readWhen(
      part.replace(/^(?:in|on|at|during) (?!\d+ (?:day|week|month|year))/iu, ''),
      options,
    );
    if (when.ok) {
      const day = words[from - 1] ?? '';
      const whole = DAY_BEFORE.test(day) && /^\p{L}/u.test(part) ? readWhen(`${day} ${part}`, options) : when;
      // "30 Feb 2026" isn't February with a number before it.
      if (!whole.ok) return refused(sentence(whole.reason));
      return taken({ title: words.slice(0, from).join(' ').replace(/[,;]$/u, ''), part, when: when.value });
    }
    if (meant === undefined && MEANT_AS_DATE.test(part)) {
      meant = unclear ?? (isNothingButDate(part) ? when.reason : undefined);
    }
  }
  return meant === undefined ? undefined : refused(sentence(meant));
}

/** The first words of a title that look like a date or a time, if any do. */
export function dateWithin(title: string): string | undefined {
  return DATE_WITHIN.exec(title)?.[0].trim();
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
