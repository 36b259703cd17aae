import { type Outcome, refused, taken } from '../../outcome.ts';
import { daysInMonth } from '../civil.ts';

const YEAR_FIRST = /^([1-9]\d{3})([/.-])(\d{1,2})(?:\2(\d{1,2}))?$/;
const YEAR_LAST = /^(?:(\d{1,2})([/.-]))?(\d{1,2})[/.-]([1-9]\d{3})$/;
const WITHOUT_YEAR = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2})?$/;

/**
 * Reads a date in figures: year first is plain, year last only where one figure can't be a month (14/04/2026) or
 * both are the same. Undefined where the text isn't of that shape; refused where it may be read in two ways.
 */
export function readNumericDate(text: string): Outcome<string> | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dateFrom(text, yearFirst[1], yearFirst[3], yearFirst[4]);
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const [, first, , second = '', year] = yearLast;
    if (first === undefined) return dateFrom(text, year, second, undefined);
    if (Number(first) > 12) return dateFrom(text, year, second, first);
    if (Number(second) > 12 || Number(first) === Number(second)) return dateFrom(text, year, first, second);
  }
  if (!yearLast && !WITHOUT_YEAR.test(text)) return undefined;
  return refused(
    `"${text}" is ambiguous, since some write the day first and some the month: write 14 April 2026 or 2026-04-14`,
  );
}

function dateFrom(
  text: string,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Outcome<string> {
  const length = daysInMonth(Number(year), Number(month));
  if (length === 0 || (day !== undefined && (Number(day) < 1 || Number(day) > length))) {
    return refused(`"${text}" isn't a date that exists: write 14 April 2026 or 2026-04-14`);
  }
  const parts = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []);
  return taken(parts.join('-'));
}
