import fc from 'fast-check';
import { parseDate } from '../../shared/dates/parse-date.ts';
import { anyDay } from './any-day.ts';

const YEARS = { min: 2020, max: 2030 };

/** A single EDTF date of any form: day, month, year, season, quarter, in doubt or not. */
export function anyEdtfPart(): fc.Arbitrary<string> {
  const sign = fc.constantFrom('', '', '', '?', '~', '%');
  const body = fc.oneof(
    anyDay(YEARS),
    anyDay(YEARS).map((day) => day.slice(0, 7)),
    fc.integer(YEARS).map(String),
    fc
      .tuple(fc.integer(YEARS), fc.integer({ min: 21, max: 36 }))
      .map(([year, season]) => `${year}-${season}`),
    anyDay(YEARS).map((day) => `${day.slice(0, 7)}-XX`),
    fc.integer(YEARS).map((year) => `${year}-XX`),
    fc.constantFrom('202X', '20XX'),
  );
  return fc.tuple(body, sign).map(([text, doubt]) => text + doubt);
}

/** A valid EDTF date of any form that Sherpa stores. */
export function anyEdtf(): fc.Arbitrary<string> {
  const part = anyEdtfPart();
  return fc
    .oneof(
      part,
      fc.tuple(part, part).map(([first, last]) => `${first}/${last}`),
      part.map((first) => `${first}/..`),
      part.map((last) => `../${last}`),
      fc.tuple(part, part).map(([first, last]) => `[${first}..${last}]`),
      fc.array(part, { minLength: 1, maxLength: 4 }).map((members) => `[${members.join(',')}]`),
      part.map((first) => `[${first}..]`),
      part.map((last) => `[..${last}]`),
    )
    .filter((text) => parseDate(text).ok);
}
