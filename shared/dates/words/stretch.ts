import { daysInMonth } from '../civil.ts';
import { addDays, type Day, dayFrom, dayOfEpoch, epochOf, lastDayOf } from '../day.ts';
import type { Window } from '../window.ts';

/** What words mean once the year is known: the EDTF text and the days it allows. */
export interface Meaning {
  readonly date: string;
  readonly window: Required<Window>;
}

/** What words mean in any year (undefined in one that lacks the day), and the year where they name one. */
export interface Stretch {
  readonly year?: number;
  in(year: number): Meaning | undefined;
}

/** A year, season, quarter or month: what can be early, mid or late. */
export interface Period extends Stretch {
  readonly firstMonth: number;
  readonly months: number;
}

export type Hemisphere = 'north' | 'south';

/** A piece of a period; `start` and `end` differ from `early` and `late` for a year only. */
export type Piece = 'early' | 'mid' | 'late' | 'start' | 'end' | 'first half' | 'second half';

/** The first months of the seasons in either hemisphere, and their EDTF numbers. */
const SEASONS = {
  spring: { north: [3, 21], south: [9, 29] },
  summer: { north: [6, 22], south: [12, 30] },
  autumn: { north: [9, 23], south: [3, 31] },
  winter: { north: [12, 24], south: [6, 32] },
} as const;

export type SeasonName = keyof typeof SEASONS;

/** Any year as a whole. */
export const WHOLE_YEAR: Period = periodOf(1, 12, (year) => `${year}`);

/** A month (from 1) of any year. */
export function monthPeriod(month: number): Period {
  return periodOf(month, 1, (year) => `${year}-${twoDigits(month)}`);
}

/** A quarter (1 to 4) of any year. */
export function quarterPeriod(quarter: number): Period {
  return periodOf(quarter * 3 - 2, 3, (year) => `${year}-${32 + quarter}`);
}

/** A season of any year; one that begins in December ends in the next year. */
export function seasonPeriod(name: SeasonName, hemisphere: Hemisphere): Period {
  const [month, edtf] = SEASONS[name][hemisphere];
  return periodOf(month, 3, (year) => `${year}-${edtf}`);
}

/** A day of any year; undefined where no year has it (30 February). */
export function dayStretch(month: number, day: number): Stretch | undefined {
  if (day < 1 || day > daysInMonth(2000, month)) return undefined;
  return {
    in: (year) => (day > daysInMonth(year, month) ? undefined : meaningOfDay(dayFrom(year, month, day))),
  };
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

/** One unknown day between two days, both included: a set, which is a single day where they are the same. */
export function someDayWithin(from: Day, to: Day): Meaning {
  return from === to ? meaningOfDay(from) : { date: `[${from}..${to}]`, window: { from, to } };
}

/**
 * A piece of a period. Thirds of a month end on the 10th and 20th, its first half on the 15th; thirds of a season
 * or quarter are its months, those of a year four months each; a year starts in January and ends in December.
 * Undefined where there is no such piece (half a season).
 */
export function pieceOf(whole: Period, piece: Piece): Stretch | undefined {
  const { firstMonth, months, year } = whole;
  const named = year === undefined ? {} : { year };
  if (months === 1) {
    const [first, last] = DAYS_OF_MONTH[piece];
    return {
      ...named,
      in: (of) =>
        someDayWithin(
          dayFrom(of, firstMonth, first),
          last ? dayFrom(of, firstMonth, last) : lastDayOf(of, firstMonth),
        ),
    };
  }
  const within = months === 12 ? MONTHS_OF_YEAR[piece] : MONTHS_OF_QUARTER[piece];
  if (!within) return undefined;
  const [skipped, length] = within;
  const first = firstMonth + skipped;
  if (length === 1)
    return { ...named, in: (of) => monthPeriod(((first - 1) % 12) + 1).in(first > 12 ? of + 1 : of) };
  return { ...named, in: (of) => someDayWithin(dayFrom(of, first, 1), lastDayOf(of, first + length - 1)) };
}

const DAYS_OF_MONTH: Readonly<Record<Piece, readonly [first: number, last?: number]>> = {
  early: [1, 10],
  start: [1, 10],
  mid: [11, 20],
  late: [21],
  end: [21],
  'first half': [1, 15],
  'second half': [16],
};

const MONTHS_OF_YEAR: Readonly<Record<Piece, readonly [skipped: number, length: number]>> = {
  early: [0, 4],
  start: [0, 1],
  mid: [4, 4],
  late: [8, 4],
  end: [11, 1],
  'first half': [0, 6],
  'second half': [6, 6],
};

const MONTHS_OF_QUARTER: Readonly<Partial<Record<Piece, readonly [skipped: number, length: number]>>> = {
  early: [0, 1],
  start: [0, 1],
  mid: [1, 1],
  late: [2, 1],
  end: [2, 1],
};

function periodOf(firstMonth: number, months: number, edtf: (year: number) => string): Period {
  const last = firstMonth + months - 1;
  return {
    firstMonth,
    months,
    in: (year) => ({
      date: edtf(year),
      window: {
        from: dayFrom(year, firstMonth, 1),
        to: last > 12 ? lastDayOf(year + 1, last - 12) : lastDayOf(year, last),
      },
    }),
  };
}

function meaningOfDay(day: Day): Meaning {
  return { date: day, window: { from: day, to: day } };
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
