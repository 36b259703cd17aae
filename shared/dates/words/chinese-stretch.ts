import { addDays } from '../day.ts';
import type { ReadingOptions, ReadStretch } from './reading.ts';
import { edtfStretch } from './reading.ts';
import { relativeDay, relativePeriod } from './relative.ts';
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
  type SeasonName,
  seasonPeriod,
  WHOLE_YEAR,
  weekOf,
} from './stretch.ts';
import type { TextReader } from './text-reader.ts';

const YEAR = /((?:1[89]|2[01])\d{2})年/y;
const RELATIVE_YEAR = /(去|今|本|明|后)年/y;
const YEARS: Readonly<Record<string, number>> = { 去: -1, 今: 0, 本: 0, 明: 1, 后: 2 };
const DAYS: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2, 大后: 3 };
const STEPS: Readonly<Record<string, number>> = { 上: -1, 上个: -1, 本: 0, 这: 0, 这个: 0, 下: 1, 下个: 1 };
const WEEKDAYS = '一二三四五六日';
const SEASONS: Readonly<Record<string, SeasonName>> = {
  春: 'spring',
  夏: 'summer',
  秋: 'autumn',
  冬: 'winter',
};
const PIECES: Readonly<Record<string, Piece>> = {
  ...{ 上旬: 'early', 中旬: 'mid', 下旬: 'late', 上半月: 'first half', 下半月: 'second half' },
  ...{ 前4个月: 'early', 后4个月: 'late', 初: 'start', 中: 'mid', 中期: 'mid', 末: 'end', 底: 'end' },
  ...{ 早: 'early', 仲: 'mid', 晚: 'late', 暮: 'late', 上半: 'first half', 下半: 'second half' },
};

/** Reads the stretches of time that Chinese words name, one at a time. */
export interface ChineseStretchReader {
  readStretch(): ReadStretch | undefined;
  /** Two days of one month: 4月14日至16日. */
  readTwoDays(separator: RegExp): readonly [ReadStretch, ReadStretch] | undefined;
  isRelative(): boolean;
  complaint(): string | undefined;
}

export function createChineseStretchReader(
  reader: TextReader,
  { today, seasons }: ReadingOptions,
): ChineseStretchReader {
  let isRelative = false;
  let complaint: string | undefined;

  function relative<T>(read: T): T {
    isRelative = true;
    return read;
  }

  function readStretch(): ReadStretch | undefined {
    return (
      reader.attempt(readEdtf) ??
      reader.attempt(readRelativeDay) ??
      reader.attempt(readWeek) ??
      reader.attempt(readDay) ??
      reader.attempt(readPeriod)
    );
  }

  function readEdtf(): ReadStretch | undefined {
    const match = reader.take(/[1-9]\d{3}-\d{2}(?:-\d{2})?/y);
    const stretch = match && edtfStretch(match[0]);
    if (match && !stretch) complaint ??= `there is no such date as ${match[0]}`;
    return stretch;
  }

  function readRelativeDay(): ReadStretch | undefined {
    const named = reader.take(/(前|昨|今|明|大后|后)[天日]/y);
    if (named) return relative(fixedDay(addDays(today, DAYS[named[1] ?? ''] ?? 0)));
    const count = reader.take(/(\d{1,3})(天|周|个星期|个月|年)[之以]?后/y);
    if (!count) return undefined;
    const number = Number(count[1]);
    if (count[2] === '天') return relative(fixedDay(addDays(today, number)));
    if (count[2] === '个月') return relative(relativePeriod(today, 'month', number));
    if (count[2] === '年') return relative(relativePeriod(today, 'year', number));
    return relative(fixedDay(addDays(today, number * 7)));
  }

  /** 下周, 下周二, 周二. */
  function readWeek(): ReadStretch | undefined {
    const match = reader.take(/(上个|上|本|这个|这|下个|下)?(?:周|星期|礼拜)([一二三四五六日天])?/y);
    if (!match) return undefined;
    const [, which, name] = match;
    const weekday = name === undefined ? undefined : WEEKDAYS.indexOf(name === '天' ? '日' : name) + 1;
    if (which === undefined) {
      return weekday === undefined ? undefined : relative(fixedDay(relativeDay(today, weekday, undefined)));
    }
    const week = weekOf(addDays(today, (STEPS[which] ?? 0) * 7));
    if (weekday === undefined) return relative(week);
    const monday = resolveYear(week, today)?.window.from;
    return monday && relative(fixedDay(addDays(monday, weekday - 1)));
  }

  function readDay(): ReadStretch | undefined {
    const year = readYear();
    const match = reader.take(/(\d{1,2})月(\d{1,2})[日号]/y);
    if (!match) return undefined;
    const day = dayIn(Number(match[1]), Number(match[2]));
    if (!day) return undefined;
    const dated = named(day, year);
    if (reader.take(/(?:所在的?|那一?|当)(?:周|星期)/y)) {
      const meaning = resolveYear(dated, today);
      return meaning && weekOf(meaning.window.from);
    }
    const name = reader.take(/\(?(?:周|星期)([一二三四五六日天])\)?/y)?.[1];
    return name === undefined
      ? dated
      : { ...dated, weekday: WEEKDAYS.indexOf(name === '天' ? '日' : name) + 1 };
  }

  function dayIn(month: number, day: number): ReadStretch | undefined {
    const stretch = dayStretch(month, day);
    if (!stretch) complaint ??= `that month has no day ${day}`;
    return stretch;
  }

  function readTwoDays(separator: RegExp): readonly [ReadStretch, ReadStretch] | undefined {
    return reader.attempt(() => {
      const year = readYear();
      const month = reader.take(/(\d{1,2})月/y);
      const first = reader.take(/(\d{1,2})[日号]?/y);
      if (!month || !first || !reader.take(separator)) return undefined;
      const last = reader.take(/(\d{1,2})[日号]/y);
      if (!last) return undefined;
      const [start, end] = [first, last].map((day) => dayIn(Number(month[1]), Number(day[1])));
      return start && end ? ([start, named(end, year)] as const) : undefined;
    });
  }

  function readPeriod(): ReadStretch | undefined {
    const year = readYear();
    reader.take(/的/y);
    return (
      reader.attempt(() => readHalfYear(year)) ??
      reader.attempt(() => readMonth(year)) ??
      reader.attempt(() => readQuarter(year)) ??
      reader.attempt(() => readSeason(year)) ??
      readYearPiece(year)
    );
  }

  function readHalfYear(year: number | undefined): ReadStretch | undefined {
    const half = reader.take(/(上半|下半)年/y);
    return half && piece(named(WHOLE_YEAR, year), half[1]);
  }

  function readMonth(year: number | undefined): ReadStretch | undefined {
    const number = reader.take(/(\d{1,2})月份?/y);
    const step = number || year !== undefined ? undefined : reader.take(/(上个|上|本|这个|下个|下)月/y);
    if (number && (Number(number[1]) < 1 || Number(number[1]) > 12)) {
      complaint ??= `there is no month ${number[1]}`;
      return undefined;
    }
    const bare = number || step || year !== undefined ? undefined : reader.take(/上旬|中旬|下旬/y)?.[0];
    if (bare !== undefined) return readThirdAhead(bare);
    const month = number
      ? named(monthPeriod(Number(number[1])), year)
      : step && relative(relativePeriod(today, 'month', STEPS[step[1] ?? ''] ?? 0));
    return month && piece(month, reader.take(/上旬|中旬|下旬|上半月|下半月|初|中|末|底/y)?.[0]);
  }

  /** 中旬 by itself: of this month, or of the next where it is over. */
  function readThirdAhead(name: string): ReadStretch | undefined {
    const ofThisMonth = piece(relativePeriod(today, 'month', 0), name);
    const meaning = ofThisMonth && resolveYear(ofThisMonth, today);
    const isOver = meaning !== undefined && meaning.window.to < today;
    return relative(isOver ? piece(relativePeriod(today, 'month', 1), name) : ofThisMonth);
  }

  function readQuarter(year: number | undefined): ReadStretch | undefined {
    const number = reader.take(/(?:第?([1-4])季度?|q([1-4]))/y);
    const step = number || year !== undefined ? undefined : reader.take(/(上个?|本|这个?|下个?)季度?/y);
    const quarter = number
      ? named(quarterPeriod(Number(number[1] ?? number[2])), year)
      : step && relative(relativePeriod(today, 'quarter', STEPS[step[1] ?? ''] ?? 0));
    return quarter && piece(quarter, reader.take(/初|中|末|底/y)?.[0]);
  }

  function readSeason(year: number | undefined): ReadStretch | undefined {
    const hemisphere = reader.take(/(南|北)半球/y)?.[1];
    const match = reader.take(/([初早仲晚暮])?([春夏秋冬])[季天]?([初中末])?/y);
    const name = match && SEASONS[match[2] ?? ''];
    const season =
      name &&
      seasonPeriod(name, hemisphere === undefined ? seasons : hemisphere === '南' ? 'south' : 'north');
    return season && piece(named(season, year), match[1] ?? match[3]);
  }

  /** 2026年底, 今年年底, 年底, 2026年. */
  function readYearPiece(year: number | undefined): ReadStretch | undefined {
    const part = reader.take(
      year === undefined ? /年(初|中|末|底)/y : /年?(初|中期?|末|底|前4个月|后4个月)/y,
    )?.[1];
    if (part === undefined && year === undefined) return undefined;
    return piece(inYear(WHOLE_YEAR, year ?? yearOf(today)), part);
  }

  function readYear(): number | undefined {
    const year = reader.take(YEAR);
    if (year) return Number(year[1]);
    const step = reader.take(RELATIVE_YEAR);
    return step ? relative(yearOf(today) + (YEARS[step[1] ?? ''] ?? 0)) : undefined;
  }

  return { readStretch, readTwoDays, isRelative: () => isRelative, complaint: () => complaint };
}

function piece(period: Period, name: string | undefined): ReadStretch | undefined {
  const wanted = name === undefined ? undefined : PIECES[name];
  const stretch = wanted ? pieceOf(period, wanted) : period;
  return stretch && wanted === 'end' ? { ...stretch, isEnd: true } : stretch;
}

function named<S extends ReadStretch>(stretch: S, year: number | undefined): S {
  return year === undefined ? stretch : inYear(stretch, year);
}
