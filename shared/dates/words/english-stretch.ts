import { addDays, type Day } from '../day.ts';
import { edtfStretch, type ReadingOptions, type ReadStretch } from './reading.ts';
import { relativeDay, relativeNamed, relativePeriod } from './relative.ts';
import { resolveYear, yearOf } from './resolve-year.ts';
import {
  dayStretch,
  fixedDay,
  inYear,
  monthPeriod,
  type Period,
  type Piece,
  pieceOf,
  quarterPeriod,
  seasonPeriod,
  WHOLE_YEAR,
  weekOf,
} from './stretch.ts';
import type { TokenReader } from './token-reader.ts';
import {
  DAYS_BY_NAME,
  MONTH_BY_NAME,
  ORDINAL_BY_NAME,
  PIECE_BY_NAME,
  SEASON_BY_NAME,
  WEEKDAY_BY_NAME,
} from './vocabulary-english.ts';

const WHICH = new Map([
  ['this', 'this'],
  ['next', 'next'],
  ['last', 'last'],
] as const);
const HEMISPHERE = new Map([
  ['northern', 'north'],
  ['southern', 'south'],
] as const);
const TWO_YEARS = /^((?:1[89]|2[01])\d{2})-(\d{2})$/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1[89]|2[01])\d{2}$/;
const COUNT = /^\d{1,3}$/;
const QUARTER = /^q([1-4])$/;
const HALF = /^h([12])$/;
const EDTF = /^\d{4}-/;

/** Reads the stretches of time that English words name, one at a time. */
export interface EnglishStretchReader {
  /** A day, week, month, quarter, season, year or piece of one. */
  readStretch(): ReadStretch | undefined;
  /** Two days of one month: `14-16 April`, `April 14 or 15`. */
  readTwoDays(separators: readonly string[]): readonly [ReadStretch, ReadStretch] | undefined;
  /** Whether a word was read that only holds today (`tomorrow`). */
  isRelative(): boolean;
  /** Why something well-formed names no date (30 February). */
  complaint(): string | undefined;
}

export function createEnglishStretchReader(
  reader: TokenReader,
  { today, seasons }: ReadingOptions,
): EnglishStretchReader {
  let isRelative = false;
  let complaint: string | undefined;

  function relative<T>(read: T): T {
    isRelative = true;
    return read;
  }

  function readStretch(): ReadStretch | undefined {
    return (
      reader.attempt(readEdtf) ??
      reader.attempt(readDay) ??
      reader.attempt(readWeek) ??
      reader.attempt(readRelativeDay) ??
      reader.attempt(readPiece) ??
      reader.attempt(readHalf) ??
      reader.attempt(readPeriod)
    );
  }

  function readEdtf(): ReadStretch | undefined {
    const match = reader.takeShaped(EDTF);
    if (!match) return undefined;
    const stretch = edtfStretch(match.input);
    if (!stretch) complaint ??= `there is no such date as ${match.input}`;
    return stretch;
  }

  function readWeek(): ReadStretch | undefined {
    const which = reader.take('this', 'next', 'last', 'current');
    if (which !== undefined) {
      if (!reader.take('week')) return undefined;
      return relative(weekOf(addDays(today, which === 'next' ? 7 : which === 'last' ? -7 : 0)));
    }
    reader.take('the');
    if (!reader.take('week') || !reader.take('of', 'beginning', 'starting')) return undefined;
    const day = readStretch();
    const meaning = day && resolveYear(day, today);
    return meaning && meaning.window.from === meaning.window.to ? weekOf(meaning.window.from) : undefined;
  }

  function readRelativeDay(): ReadStretch | undefined {
    if (reader.takeAll('the', 'day', 'after', 'tomorrow') || reader.takeAll('day', 'after', 'tomorrow')) {
      return relative(fixedDay(addDays(today, 2)));
    }
    const days = reader.takeFrom(DAYS_BY_NAME);
    if (days !== undefined) return relative(fixedDay(addDays(today, days)));
    if (reader.take('in')) return readCount();
    const which = reader.takeFrom(WHICH);
    const weekday = reader.takeFrom(WEEKDAY_BY_NAME);
    if (weekday === undefined) return undefined;
    const week = which === undefined ? reader.attempt(readWeek) : undefined;
    if (week) return fixedDay(addDays(mondayOfWeek(week), weekday - 1));
    return relative(fixedDay(relativeDay(today, weekday, which)));
  }

  function mondayOfWeek(week: ReadStretch): Day {
    return resolveYear(week, today)?.window.from ?? today;
  }

  function readCount(): ReadStretch | undefined {
    const count = reader.takeShaped(COUNT);
    if (!count) return undefined;
    const number = Number(count[0]);
    if (reader.take('day', 'days')) return relative(fixedDay(addDays(today, number)));
    if (reader.take('week', 'weeks')) return relative(fixedDay(addDays(today, number * 7)));
    if (reader.take('month', 'months')) return relative(relativePeriod(today, 'month', number));
    return reader.take('year', 'years') ? relative(relativePeriod(today, 'year', number)) : undefined;
  }

  function readDay(): ReadStretch | undefined {
    const weekday = reader.takeFrom(WEEKDAY_BY_NAME);
    if (weekday !== undefined) reader.take(',');
    const day = readDayOfMonth();
    if (!day) return undefined;
    const dated = named(day, readYear());
    return weekday === undefined ? dated : { ...dated, weekday };
  }

  function readDayOfMonth(): ReadStretch | undefined {
    const monthFirst = reader.attempt(() => {
      const month = reader.takeFrom(MONTH_BY_NAME);
      const day = month === undefined ? undefined : readDayNumber();
      return month === undefined || day === undefined ? undefined : dayIn(month, day);
    });
    if (monthFirst) return monthFirst;
    const day = readDayNumber();
    if (day === undefined) return undefined;
    reader.take('of');
    const month = reader.takeFrom(MONTH_BY_NAME);
    return month === undefined ? undefined : dayIn(month, day);
  }

  function readDayNumber(): number | undefined {
    return reader.attempt(() => {
      reader.take('the');
      const day = reader.takeShaped(DAY);
      return day ? Number(day[1]) : undefined;
    });
  }

  function dayIn(month: number, day: number): ReadStretch | undefined {
    const stretch = dayStretch(month, day);
    if (!stretch) complaint ??= `that month has no day ${day}`;
    return stretch;
  }

  function readTwoDays(separators: readonly string[]): readonly [ReadStretch, ReadStretch] | undefined {
    return reader.attempt(() => {
      const monthFirst = reader.takeFrom(MONTH_BY_NAME);
      const first = readDayNumber();
      if (first === undefined || reader.take(...separators) === undefined) return undefined;
      const last = readDayNumber();
      if (last === undefined) return undefined;
      if (monthFirst === undefined) reader.take('of');
      const month = monthFirst ?? reader.takeFrom(MONTH_BY_NAME);
      if (month === undefined) return undefined;
      const [start, end] = [dayIn(month, first), dayIn(month, last)];
      return start && end ? ([start, named(end, readYear())] as const) : undefined;
    });
  }

  /** `late spring`, `mid-May`, `the end of 2026`, `early to mid April`. */
  function readPiece(): ReadStretch | undefined {
    if (reader.takeAll('year', '-', 'end')) {
      return withEnd(pieceOf(inYear(WHOLE_YEAR, readYear() ?? yearOf(today)), 'end'), 'end');
    }
    reader.take('the');
    const piece = reader.takeFrom(PIECE_BY_NAME);
    if (piece === undefined) return undefined;
    reader.take('-', 'of');
    const period = readPeriod();
    return period && withEnd(pieceOf(period, piece), piece);
  }

  function withEnd(stretch: ReadStretch | undefined, piece: Piece): ReadStretch | undefined {
    return stretch && piece === 'end' ? { ...stretch, isEnd: true } : stretch;
  }

  /** `H1 2026`, `the first half of April`. */
  function readHalf(): ReadStretch | undefined {
    const short = reader.takeShaped(HALF);
    if (short) {
      return pieceOf(named(WHOLE_YEAR, readYear()), short[1] === '1' ? 'first half' : 'second half');
    }
    reader.take('the');
    const number = reader.takeFrom(ORDINAL_BY_NAME);
    if (number === undefined || number > 2 || !reader.take('half')) return undefined;
    reader.take('of');
    const period = readPeriod();
    return period && pieceOf(period, number === 1 ? 'first half' : 'second half');
  }

  function readPeriod(): Period | undefined {
    return (
      reader.attempt(readRelativePeriod) ??
      reader.attempt(readQuarter) ??
      reader.attempt(readSeason) ??
      reader.attempt(() => {
        const month = reader.takeFrom(MONTH_BY_NAME);
        return month === undefined ? undefined : named(monthPeriod(month), readYear());
      }) ??
      reader.attempt(() => {
        const year = reader.takeShaped(YEAR);
        if (!year) return undefined;
        const quarter = reader.takeShaped(QUARTER);
        return inYear(quarter ? quarterPeriod(Number(quarter[1])) : WHOLE_YEAR, Number(year[0]));
      })
    );
  }

  function readRelativePeriod(): Period | undefined {
    const which = reader.take('this', 'next', 'last', 'current', 'the');
    if (which === undefined) return undefined;
    const unit = reader.take('month', 'quarter', 'year');
    const step = which === 'next' ? 1 : which === 'last' ? -1 : 0;
    if (unit === 'month' || unit === 'quarter' || unit === 'year') {
      if (which !== 'the') isRelative = true;
      return relativePeriod(today, unit, step);
    }
    if (which === 'the') return undefined;
    const season = reader.takeFrom(SEASON_BY_NAME);
    const month = season === undefined ? reader.takeFrom(MONTH_BY_NAME) : undefined;
    const period =
      season !== undefined
        ? seasonPeriod(season, seasons)
        : month === undefined
          ? undefined
          : monthPeriod(month);
    return period && relative(relativeNamed(today, period, step));
  }

  /** `spring 2026`, `southern spring`, `winter 2026-27`. */
  function readSeason(): Period | undefined {
    reader.take('the');
    const hemisphere = reader.takeFrom(HEMISPHERE) ?? seasons;
    const season = reader.takeFrom(SEASON_BY_NAME);
    if (season === undefined) return undefined;
    const period = seasonPeriod(season, hemisphere);
    const [, year, next] = reader.takeShaped(TWO_YEARS) ?? [];
    if (year === undefined) return named(period, readYear());
    if ((Number(year) + 1) % 100 !== Number(next)) complaint ??= `${next} doesn't follow ${year}`;
    else if (period.firstMonth === 12) return inYear(period, Number(year));
    else complaint ??= `that ${season} lies in one year`;
    return undefined;
  }

  function readQuarter(): Period | undefined {
    const short = reader.takeShaped(QUARTER);
    if (short) {
      reader.take('/');
      return named(quarterPeriod(Number(short[1])), readYear());
    }
    reader.take('the');
    const number = reader.takeFrom(ORDINAL_BY_NAME);
    return number !== undefined && reader.take('quarter')
      ? named(quarterPeriod(number), readYear())
      : undefined;
  }

  /** The year behind a date: `2026`, `, 2026`, `of 2026`, `next year`. */
  function readYear(): number | undefined {
    return reader.attempt(() => {
      reader.take(',');
      reader.take('of', 'in');
      const year = reader.takeShaped(YEAR);
      if (year) return Number(year[0]);
      const which = reader.take('this', 'next', 'last', 'the');
      if (which === undefined || !reader.take('year')) return undefined;
      isRelative ||= which !== 'the';
      return yearOf(today) + (which === 'next' ? 1 : which === 'last' ? -1 : 0);
    });
  }

  return { readStretch, readTwoDays, isRelative: () => isRelative, complaint: () => complaint };
}

function named<S extends ReadStretch>(stretch: S, year: number | undefined): S {
  return year === undefined ? stretch : inYear(stretch, year);
}
