import { parse as parseEdtf } from '@edtf-ts/core';
import { type Outcome, refused, taken } from '../outcome.ts';
import { daysInMonth } from './civil.ts';
import { dayFrom, dayOfEpoch, lastDayOf } from './day.ts';
import type { Window } from './window.ts';

/** A single EDTF date without ends: what stands alone, at the ends of an interval, or in a set. */
export interface DatePart {
  readonly window: Required<Window>;
  readonly isCertainDay: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const MS_PER_DAY = 86_400_000n;
const PLAIN = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;
const UNSPECIFIED = /^([1-9]\d(?:\dX|XX|\d\d-XX|\d\d-\d\d-XX|\d\d-XX-XX))([?~%])?$/;

/** The first months of the seasons and quarters of ISO 8601-2, each three months long; 21 to 24 are northern. */
const SEASONS: Readonly<Record<number, number>> = {
  ...{ 21: 3, 22: 6, 23: 9, 24: 12, 25: 3, 26: 6, 27: 9, 28: 12, 29: 9, 30: 12, 31: 3, 32: 6 },
  ...{ 33: 1, 34: 4, 35: 7, 36: 10 },
};

/** Reads one EDTF year, month, day, season or quarter, with `?`, `~` or `%` and with `X` for unknown digits. */
export function parsePart(text: string): Outcome<DatePart> {
  const plain = PLAIN.exec(text);
  if (!plain) return parseUnspecified(text);
  const [, yearText, monthText, dayText, sign] = plain;
  const year = Number(yearText);
  if (monthText === undefined) return part(dayFrom(year, 1, 1), dayFrom(year, 12, 31), sign);
  const month = Number(monthText);
  const season = SEASONS[month];
  if (season !== undefined && dayText === undefined) return parseSeason(text, year, season, sign);
  const length = daysInMonth(year, month);
  if (length === 0) {
    return refused(
      `"${text}" has no month ${monthText}: months are 01 to 12, seasons 21 to 32, quarters 33 to 36`,
    );
  }
  if (dayText === undefined) return part(dayFrom(year, month, 1), lastDayOf(year, month), sign);
  const day = Number(dayText);
  if (day < 1 || day > length) {
    return refused(`"${text}" isn't a day that exists: ${yearText}-${monthText} has ${length} days`);
  }
  const only = dayFrom(year, month, day);
  return part(only, only, sign, sign === undefined);
}

function parseSeason(text: string, year: number, first: number, sign: string | undefined): Outcome<DatePart> {
  const last = first + 2;
  const endYear = last > 12 ? year + 1 : year;
  if (endYear > 9999) return refused(`"${text}" goes beyond the year 9999: give an earlier one`);
  return part(dayFrom(year, first, 1), lastDayOf(endYear, last > 12 ? last - 12 : last), sign);
}

// The library mistakes hemispheric seasons and never comes back from a set between quarters: only unknown digits
// are left to it.
function parseUnspecified(text: string): Outcome<DatePart> {
  const shape = UNSPECIFIED.exec(text);
  const parsed = shape?.[1] ? parseEdtf(shape[1], 1) : undefined;
  if (!parsed?.success) {
    return refused(
      `"${text}" isn't a date: write EDTF, such as 2026-04-14, 2026-04~ or 2026-04-14/2026-04-16`,
    );
  }
  const { minMs, maxMs } = parsed.value;
  return part(dayOfEpoch(Number(minMs / MS_PER_DAY)), dayOfEpoch(Number(maxMs / MS_PER_DAY)), shape?.[2]);
}

function part(
  from: Required<Window>['from'],
  to: Required<Window>['to'],
  sign: string | undefined,
  isCertainDay = false,
): Outcome<DatePart> {
  const approximate = sign === '~' || sign === '%';
  return taken({ window: { from, to }, isCertainDay, approximate, uncertain: sign === '?' || sign === '%' });
}
