import { daysInMonth } from '../civil.ts';
import { addDays, type Day, dayFrom, dayOfEpoch, epochOf, lastDayOf } from '../day.ts';
import type { Window } from '../window.ts';

/** What words mean once the year is known: the EDTF text and the days it allows. */
export interface Meaning {
  readonly date: string;
  readonly window: Required<Window>;
}

/** What words mean in any year, and the year where they name one. */
export interface Stretch {
  readonly year?: number;
  in(year: number): Meaning;
}

/** A year, or a season, quarter or month of one: what can be early, mid or late. */
export interface Season extends Stretch {
  readonly firstMonth: number;
  readonly months: 1 | 3 | 12;
}

/** A piece of a stretch; `start` and `end` differ from `early` and `late` for a year only. */
export type Piece = 'early' | 'mid' | 'late' | 'start' | 'end' | 'first half' | 'second half';

/** The first months of the seasons in either hemisphere, and their EDTF numbers. */
const SEASONS = {
  spring: { north: [3, 21], south: [9, 29] },
  summer: { north: [6, 22], south: [12, 30] },
  autumn: { north: [9, 23], south: [3, 31] },
  winter: { north: [12, 24], south: [6, 32] },
} as const satisfies Record<string, Record<'north' | 'south', readonly [month: number, edtf: number]>>;

export type SeasonName = keyof typeof SEASONS;

/** Any year as a whole. */
export const WHOLE_YEAR: Season = seasonFrom(1, 12, (year) => `${year}`);

/** A month (from 1) of any year. */
export function monthStretch(month: number): Season {
  return seasonFrom(month, 1, (year) => `${year}-${twoDigits(month)}`);
}

/** A quarter (1 to 4) of any year. */
export function quarterStretch(quarter: number): Season {
  return seasonFrom(quarter * 3 - 2, 3, (year) => `${year}-${32 + quarter}`);
}

/** A season of any year; one that begins in December ends in the next year. */
export function seasonStretch(name: SeasonName, hemisphere: 'north' | 'south'): Season {
  const [month, edtf] = SEASONS[name][hemisphere];
  return seasonFrom(month, 3, (year) => `${year}-${edtf}`);
}

/** A day of any year; undefined where no year has it (30 February). */
export function dayStretch(month: number, day: number): Stretch | undefined {
  if (day < 1 || day > daysInMonth(2000, month)) return undefined;
  return { in: (year) => meaningOfDay(dayFrom(year, month, day)) };
}

/** A certain day. */
export function fixedDay(day: Day): Stretch {
  return fixed(meaningOfDay(day));
}

/** The week, Monday to Sunday, that a day lies in. */
export function weekOf(day: Day): Stretch {
  const monday = mondayOf(day);
  return fixed(someDayWithin(monday, addDays(monday, 6)));
}

/** The Monday on or before a day. */
export function mondayOf(day: Day): Day {
  const epochDay = epochOf(day);
  return dayOfEpoch(epochDay - ((((epochDay + 3) % 7) + 7) % 7));
}

/** A meaning that no year changes. */
export function fixed(meaning: Meaning): Stretch {
  return { year: Number(meaning.window.from.slice(0, 4)), in: () => meaning };
}

/** The same stretch in a year. */
export function inYear<S extends Stretch>(stretch: S, year: number): S {
  return { ...stretch, year };
}

/**
 * A piece of a stretch: thirds of a month end on the 10th and 20th, of a season or quarter with its months, of a
 * year with April and August; a year starts in January and ends in December. Undefined for half a season.
 */
export function pieceOf(whole: Season, piece: Piece): Stretch | undefined {
  const { firstMonth, months, year } = whole;
  const months1 = pieceMonths(piece, months);
  const within = (build: (year: number) => Meaning) => ({ ...(year !== undefined && { year }), in: build });
  if (months1) {
    const [skipped, length] = months1;
    if (length === 1) return within((of) => monthStretch(((firstMonth + skipped - 1) % 12) + 1).in(yearAt(of, firstMonth + skipped)));
    return within((of) => someDayWithin(dayFrom(of, firstMonth + skipped, 1), lastDayOf(of, firstMonth + skipped + length - 1)));
  }
  const days = months === 1 ? pieceDays(piece) : undefined;
  if (!days) return undefined;
  const [first, last] = days;
  return within((of) =>
    someDayWithin(dayFrom(of, firstMonth, first), last ? dayFrom(of, firstMonth, last) : lastDayOf(of, firstMonth)),
  );
}
