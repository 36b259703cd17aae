import { type Outcome, refused, taken } from '../outcome.ts';
import { parseDate } from './parse-date.ts';
import { readDate } from './read-date.ts';
import { plainMarks } from './words/plain-words.ts';
import type { ReadingOptions } from './words/reading.ts';
import { isZone } from './zone.ts';

/** A date in words with the times and the zone behind it, as a `when` keeps them. */
export interface ReadWhen {
  readonly date: string;
  readonly said?: string;
  readonly start?: string;
  readonly end?: string;
  readonly zone?: string;
}

export interface WhenReadingOptions extends ReadingOptions {
  /** The IANA zone of a place by its name (Geneva), where it is known. */
  readonly zoneByName?: (name: string) => string | undefined;
}

const CLOCK =
  /\d{1,2}:\d{2}(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?|noon|(?:上午|下午|晚上|凌晨)?\d{1,2}[点时](?:\d{1,2}分?|半|整)?/
    .source;
const TIMES = new RegExp(
  `(?:^|[\\s,T]|(?<=[日号]))(?:at |from )?(${CLOCK})(?: ?(?:-|to|until|至|到) ?(${CLOCK}))?(?=$|[\\s,(]|\\p{Script=Han})`,
  'iu',
);
const MIDNIGHT = /\bmidnight\b|午夜|半夜/i;
const OFFSET = /T\d{1,2}:\d{2}(?::\d{2})?([+-]\d{2}:?\d{2})$/i;
const IANA_AT_END = /^(.*?)[\s,]+\(?([A-Z][\w+-]*\/[\w+/-]+)\)?$/;

/**
 * Reads a date in words, then perhaps a time or two (HH:mm, 9:30 pm, 24:00, 上午9点) and a zone, as an IANA name or a
 * place that `zoneByName` knows: `10 Nov 2026 9:30-11:00 Geneva time`. A time needs a day; midnight is refused,
 * since it may begin the day or end it.
 */
export function readWhen(words: string, options: WhenReadingOptions): Outcome<ReadWhen> {
  const plain = plainMarks(words);
  if (MIDNIGHT.test(plain)) {
    return refused(`"midnight" in "${plain}" could begin the day or end it: write 00:00 or 24:00`);
  }
  const offset = OFFSET.exec(plain)?.[1];
  if (offset !== undefined) {
    return refused(
      `"${offset}" in "${plain}" is an offset, not a zone: write whose clock it is, such as 2026-11-10 00:01 America/New_York`,
    );
  }
  const times = TIMES.exec(plain);
  if (!times) return readUntimed(words, plain, options);
  const [matched, first = '', last] = times;
  const date = readDate(plain.slice(0, times.index).replace(/[\s,]+$/, ''), options);
  if (!date.ok) return date;
  const exact = parseDate(date.value.date);
  if (!exact.ok || !exact.value.exact) {
    return refused(
      `"${plain.slice(0, times.index)}" isn't a day: give one for the time, or leave the time out`,
    );
  }
  const start = timeOf(first);
  if (!start.ok) return start;
  const end = last === undefined ? undefined : timeOf(last);
  if (end && !end.ok) return end;
  const zone = zoneOf(plain.slice(times.index + matched.length), options);
  if (!zone.ok) return zone;
  return taken({
    ...date.value,
    start: start.value,
    ...(end && { end: end.value }),
    ...(zone.value !== undefined && { zone: zone.value }),
  });
}

function readUntimed(words: string, plain: string, options: WhenReadingOptions): Outcome<ReadWhen> {
  const [, before, zone] = IANA_AT_END.exec(plain) ?? [];
  if (before === undefined || zone === undefined || !isZone(zone)) return readDate(words, options);
  const date = readDate(before, options);
  return date.ok ? taken({ ...date.value, zone }) : date;
}

function timeOf(clock: string): Outcome<string> {
  if (/^noon$/i.test(clock)) return taken('12:00');
  const [, part = '', hourText, minuteText = '', half] =
    /^(上午|下午|晚上|凌晨)?(\d{1,2})[:点时]?(?:(\d{1,2})分?|(半|整))? ?(?:[ap]\.?m\.?)?$/i.exec(clock) ?? [];
  const hour = Number(hourText);
  const minute = half === '半' ? 30 : Number(minuteText);
  const isTwelveHour = /[ap]\.?m/i.test(clock) || part !== '';
  const isAfternoon = /p\.?m/i.test(clock) || part === '下午' || part === '晚上';
  const isNight = /a\.?m/i.test(clock) || part === '凌晨';
  // 12:01 a.m. is the first minute of the day, whoever counts; 12 itself is on the border of two days.
  if (hour === 12 && ((isNight && minute === 0) || part === '晚上')) {
    return refused(`"${clock}" is midnight, which could begin the day or end it: write 00:00 or 24:00`);
  }
  if (hour === 12 && isNight && minute < 60) return taken(`00:${twoDigits(minute)}`);
  const isTooLate = hour > 23 && !(hour === 24 && minute === 0 && !isTwelveHour);
  const isOffTheDial = /[ap]\.?m/i.test(clock) && (hour < 1 || hour > 12);
  if (isTooLate || isOffTheDial || minute > 59) {
    return refused(`"${clock}" isn't a time of day: write 00:00 to 24:00, such as 09:30`);
  }
  return taken(`${twoDigits(isAfternoon && hour < 12 ? hour + 12 : hour)}:${twoDigits(minute)}`);
}

function zoneOf(words: string, { zoneByName }: WhenReadingOptions): Outcome<string | undefined> {
  const name = words
    .replace(/^[\s,(]+|[\s,)]+$/g, '')
    .replace(/^(?:in|at) /i, '')
    .replace(/ ?\b(?:local )?time$|(?:当地)?时间$/i, '');
  if (name === '') return taken(undefined);
  // Some abbreviations are IANA names too, of a zone that never changes its clocks; EST in July is New York's none the less.
  if (isZone(name) && (/\/|^UTC$/.test(name) || zoneByName === undefined)) return taken(name);
  const zone = zoneByName?.(name);
  if (zone !== undefined) return taken(zone);
  return refused(`"${name}" isn't a zone that is known: write an IANA name, such as America/New_York`);
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
