import type { Piece, SeasonName } from './stretch.ts';

const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb', 'febr'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const WEEKDAYS = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
] as const;

/** Months by name, from 1. */
export const MONTH_BY_NAME = numbered(MONTHS);

/** Weekdays by name, Monday 1 to Sunday 7. */
export const WEEKDAY_BY_NAME = numbered(WEEKDAYS);

export const SEASON_BY_NAME: ReadonlyMap<string, SeasonName> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);

/** Pieces as adjectives (`late spring`) and as nouns (`the end of spring`). */
export const PIECE_BY_NAME: ReadonlyMap<string, Piece> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['end', 'end'],
]);

/** Ordinals that name a quarter or a half. */
export const ORDINAL_BY_NAME: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
]);

/** What puts `~` or `?` after a date. */
export const SIGN_BY_HEDGE: ReadonlyMap<string, '~' | '?'> = new Map([
  ...['about', 'around', 'circa', 'ca', 'c', 'approximately', 'approx', 'roughly'].map(
    (word) => [word, '~'] as const,
  ),
  ...['possibly', 'perhaps', 'maybe', 'probably', 'likely', 'tentatively'].map(
    (word) => [word, '?'] as const,
  ),
]);

/** The days from today that single words name. */
export const DAYS_BY_NAME: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
]);

const GRAMMAR = (
  'after and as before beginning between by current day days during earlier from half in last later month months next no ' +
  'northern not of on onward onwards or prior quarter since sometime southern starting than the this through thru till to ' +
  'until week weeks year years'
).split(' ');

const KNOWN = new Set([
  ...GRAMMAR,
  ...MONTH_BY_NAME.keys(),
  ...WEEKDAY_BY_NAME.keys(),
  ...SEASON_BY_NAME.keys(),
  ...PIECE_BY_NAME.keys(),
  ...ORDINAL_BY_NAME.keys(),
  ...SIGN_BY_HEDGE.keys(),
  ...DAYS_BY_NAME.keys(),
]);

/** Whether a token means anything anywhere in a date in English words. */
export function isKnownWord(token: string): boolean {
  return KNOWN.has(token) || /^(?:\d{1,4}(?:st|nd|rd|th)?|[qh][1-4]|[^\p{L}\p{N}])$/u.test(token);
}

function numbered(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((spellings, index) => spellings.map((name) => [name, index + 1] as const)));
}
