import { addDays, type Day, isDay } from '../dates/day.ts';
import { sameDayIn } from '../dates/month.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { When } from '../dates/when.ts';
import { type Outcome, refused, taken } from '../outcome.ts';

type Unit = 'day' | 'week' | 'month' | 'year';

const ENGLISH =
  /^(?:(?:extended |extend )?(?:by|for)(?: another)? |another |\+ ?)?(\d{1,4}|an?|one|two|three|four|six) ?(days?|d|weeks?|w|months?|years?|y)(?: (?:later|more|longer))?$/i;
const CHINESE = /^(?:再|延长|延期|展期|顺延)*(\d{1,4}|[一两二三四六十])(?:个)?(天|日|周|星期|月|年)$/u;

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, six: 6 },
  ...{ 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 六: 6, 十: 10 },
};

const UNITS: Readonly<Record<string, Unit>> = {
  ...{ d: 'day', w: 'week', m: 'month', y: 'year' },
  ...{ 天: 'day', 日: 'day', 周: 'week', 星期: 'week', 月: 'month', 年: 'year' },
};

/**
 * The new date of a deadline that is moved on by a length of time, such as "90 days", "by 6 months" or "90天": so long
 * after the old one, at its hour and by its clock. Undefined where the words aren't a length of time; refused where the
 * old date isn't a single day.
 */
export function extendedBy(words: string, when: When | undefined): Outcome<When> | undefined {
  const plain = words.trim().replace(/\s+/g, ' ');
  const [, amount, unit] = ENGLISH.exec(plain) ?? CHINESE.exec(plain) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  const last = lastDayOf(when);
  if (last === undefined) {
    return refused(
      `“${plain}” can’t be counted from ${when === undefined ? 'a deadline without a date' : `“${when.said ?? when.date}”`}: write the new date itself, such as 2026-11-10`,
    );
  }
  const number = NUMBERS[amount.toLowerCase()] ?? Number(amount);
  const kind = UNITS[unit] ?? UNITS[unit.charAt(0).toLowerCase()] ?? 'day';
  if (number === 0) return refused(`“${plain}” is no extension: write how much later, such as 90 days`);
  const { said: _, date: __, ...hour } = when ?? { date: '' };
  try {
    return taken({ ...hour, date: moved(last, number, kind) });
  } catch (error) {
    if (error instanceof RangeError) return refused(`“${plain}” leads beyond the year 9999`);
    throw error;
  }
}

function lastDayOf(when: When | undefined): Day | undefined {
  if (when === undefined) return undefined;
  if (isDay(when.date)) return when.date;
  const parsed = parseDate(when.date);
  return parsed.ok && parsed.value.exact ? parsed.value.window.to : undefined;
}

function moved(day: Day, number: number, unit: Unit): Day {
  if (unit === 'day') return addDays(day, number);
  if (unit === 'week') return addDays(day, number * 7);
  return sameDayIn(day, unit === 'month' ? number : number * 12);
}
