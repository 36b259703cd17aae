import type { Day } from '../dates/day.ts';
import { describeDate } from '../dates/describe-date.ts';
import type { When } from '../dates/when.ts';
import type { StatementView } from '../entries/entry-view.ts';
import { cleanLine } from '../feeds/clean-text.ts';
import { partyClockName, zoneName } from '../places/zone-name.ts';
import { standingWord } from '../statements/standing-word.ts';
import type { NewsItem } from './news-item.ts';
import type { BriefWording } from './words/brief-wording.ts';

/** Who stands behind a piece of news, in words, with where it was published. */
export interface Voice {
  readonly says: string;
  readonly day: string;
  readonly quote?: string;
  readonly source?: { readonly name: string; readonly url?: string };
}

/** A piece of news in words, in the pieces that a brief, a screen and a terminal set differently. */
export interface NewsLine {
  readonly title: string;
  /** What happened: "moved". */
  readonly kind: string;
  readonly from?: string;
  readonly to?: string;
  /** How far it moved: "27 days later". */
  readonly size?: string;
  /** Before and after, as "one-sided 1 of 2" and "agreed 2 of 2"; only what it is now for a new entry. */
  readonly standing?: { readonly from?: string; readonly to: string };
  readonly reason?: string;
  readonly voices: readonly Voice[];
  /** The day it became known; of use where no voice says one. */
  readonly day: string;
}

type Sides = Pick<NewsLine, 'from' | 'to' | 'size'>;

/** A piece of news in the words given; days of the year of `near` go without it. Everything is on one line. */
export function newsLineOf(item: NewsItem, wording: BriefWording, near: Day): NewsLine {
  const { reason } = item;
  return {
    title: cleanLine(item.title),
    kind: newsKind(item, wording),
    ...newsSides(item, wording, near),
    ...standingOf(item, wording),
    ...(reason === undefined ? {} : { reason: wording.because(cleanLine(reason)) }),
    voices: voicesOf(item, wording, near),
    day: wording.day(item.known, near),
  };
}

/** What happened, in a word or two. */
export function newsKind(item: NewsItem, wording: BriefWording): string {
  return item.kind === 'expiry' ? wording.expiryOf(item.party) : wording.kinds[item.kind];
}

/** What was and what is of a piece of news, in words. */
export function newsSides(item: NewsItem, wording: BriefWording, near: Day): Sides {
  switch (item.kind) {
    case 'new':
      return { to: dateWords(item.to, wording) };
    case 'removed':
      return { from: dateWords(item.from, wording) };
    case 'moved':
    case 'extended':
    case 'superseded':
    case 'rival': {
      const size = item.move === undefined ? '' : wording.move(item.move, item.days);
      return { ...whenSides(item.from, item.to, wording), ...(size === '' ? {} : { size }) };
    }
    case 'expiry':
      return {
        from: expiryWords(item.from, item.party, wording),
        to: expiryWords(item.to, item.party, wording),
      };
    case 'venue':
      return { from: placeWords(item.from, wording), to: placeWords(item.to, wording) };
    case 'quantity':
      return { from: amountWords(item.from, wording), to: amountWords(item.to, wording) };
    case 'reading': {
      const { from, to, unit } = item;
      const words = (reading: typeof to) =>
        wording.amountUpTo(
          amountWords({ amount: reading.amount, unit }, wording),
          wording.day(reading.upTo, near),
        );
      return { ...(from === undefined ? {} : { from: words(from) }), to: words(to) };
    }
    case 'renamed':
      return { from: cleanLine(item.from), to: cleanLine(item.to) };
    default:
      return {};
  }
}

function standingOf({ standing, kind }: NewsItem, wording: BriefWording): Pick<NewsLine, 'standing'> {
  if (standing === undefined) return {};
  const words = (side: typeof standing.to) =>
    wording.standing(wording.standings[standingWord(side.standing, side.badge)], side.badge);
  const to = words(standing.to);
  return standing.from === undefined || kind === 'new'
    ? { standing: { to } }
    : { standing: { from: words(standing.from), to } };
}

/** From one date to another, in words; the hours are said once where they stay. */
export function whenSides(
  from: When | undefined,
  to: When | undefined,
  wording: BriefWording,
): { readonly from: string; readonly to: string } {
  return {
    from: dateWords(hasSameHours(from, to) ? from && { date: from.date } : from, wording),
    to: dateWords(to, wording),
  };
}

function hasSameHours(a: When | undefined, b: When | undefined): boolean {
  return a?.date !== b?.date && a?.start === b?.start && a?.end === b?.end && a?.zone === b?.zone;
}

function dateWords(
  when: When | undefined,
  wording: BriefWording,
  clock = (zone: string) => zoneName(zone, wording.locale),
): string {
  if (when === undefined) return wording.noDate;
  const times = [when.start, when.end].filter((time) => time !== undefined).join('–');
  const day = describeDate(when.date, wording.locale);
  if (times === '') return day;
  return [`${day}${wording.comma}${times}`, when.zone === undefined ? '' : clock(when.zone)].join(' ').trim();
}

function expiryWords(
  side: { readonly at: string; readonly zone: string } | undefined,
  party: string,
  wording: BriefWording,
): string {
  if (side === undefined) return wording.nothing;
  const [date = '', start] = side.at.split('T');
  const when = { date, zone: side.zone, ...(start === undefined ? {} : { start }) };
  return dateWords(when, wording, (zone) => partyClockName(party, zone, wording.locale));
}

function placeWords(
  place: { readonly name: string; readonly city: string } | undefined,
  wording: BriefWording,
): string {
  if (place === undefined) return wording.nowhere;
  const { name, city } = place;
  return cleanLine(city === '' || name.includes(city) ? name : `${name}${wording.comma}${city}`);
}

function amountWords(
  quantity: { readonly amount: number; readonly unit?: string | undefined } | undefined,
  wording: BriefWording,
): string {
  if (quantity === undefined) return wording.nothing;
  return cleanLine([String(quantity.amount), quantity.unit].filter(Boolean).join(' '));
}

/** The most voices that a piece of news lets speak, the last ones; what is new has often been spoken of at length. */
const MOST_VOICES = 3;
const MOST_VOICES_OF_NEW = 2;

function voicesOf(item: NewsItem, wording: BriefWording, near: Day): readonly Voice[] {
  const reading = 'reading' in item ? item.reading : item.kind === 'reading' ? item.to : undefined;
  if (reading !== undefined) {
    const { by, made, quote, source } = reading;
    return [
      // A publisher needn't be named twice.
      {
        says: by === source?.publisher ? '' : cleanLine(by ?? ''),
        day: wording.day(made, near),
        ...quoteOf(quote),
        ...sourceOf(source),
      },
    ];
  }
  const shown = 'to' in item && typeof item.to === 'object' && 'date' in item.to ? item.to.date : undefined;
  const most = item.kind === 'new' ? MOST_VOICES_OF_NEW : MOST_VOICES;
  return item.statements.slice(-most).map(({ by, capacity, says, made, date, quote, source }) => {
    const saying = wording.sayings[says];
    const claim =
      date === undefined || date === shown
        ? saying
        : wording.claims(saying, describeDate(date, wording.locale));
    const speaker = capacity === undefined ? by : wording.speaker(by, capacity);
    return {
      says: cleanLine(wording.says(speaker, claim)),
      day: wording.day(made, near),
      ...quoteOf(quote),
      ...sourceOf(source),
    };
  });
}

/** The longest quote of a line, in characters. */
const LONGEST_QUOTE = 300;

function quoteOf(quote: string | undefined): Pick<Voice, 'quote'> {
  const clean = cleanLine(quote ?? '').trim();
  if (clean === '') return {};
  const characters = Array.from(clean);
  return {
    quote:
      characters.length <= LONGEST_QUOTE
        ? clean
        : `${characters.slice(0, LONGEST_QUOTE).join('').trimEnd()}…`,
  };
}

function sourceOf(source: StatementView['source']): Pick<Voice, 'source'> {
  if (source === undefined) return {};
  const { publisher, title, url } = source;
  const name = cleanLine(publisher ?? title ?? (url === undefined ? '' : hostOf(url)));
  if (name === '') return {};
  return { source: { name, ...(url === undefined ? {} : { url }) } };
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}
