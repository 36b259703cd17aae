import type { Day } from '../../shared/dates/day.ts';
import type { SpecialDay } from '../../shared/deadlines/days-off.ts';
import { correctedChina } from './corrected-china.ts';
import { correctedKorea } from './corrected-korea.ts';
import type { HolidayTable, OpenHolidayTable } from './holiday-table.ts';
import { wholeDaysOf } from './whole-days-of.ts';

type Days = ReadonlyMap<Day, SpecialDay>;

/** What the package misstates, put right (docs/decisions/0080-stored-dates-and-an-advisory-table.md). */
const CORRECTED: ReadonlyMap<string, (year: number, days: Days) => Days> = new Map([
  ['CN', correctedChina],
  ['KR', correctedKorea],
]);

/** Americans celebrate Labor Day, everybody else Labour Day. */
const LANGUAGES: ReadonlyMap<string, string[]> = new Map([['US', ['en-us', 'en']]]);

/** Opens the table of the package date-holidays, once. */
export function createHolidayTableOpener(): OpenHolidayTable {
  let opened: Promise<HolidayTable> | undefined;
  return () => {
    opened ??= openTable();
    return opened;
  };
}

async function openTable(): Promise<HolidayTable> {
  const { default: Holidays } = await import('date-holidays');
  const known = new Set(Object.keys(new Holidays().getCountries()));
  const years = new Map<string, Days>();
  return {
    knows: (party) => known.has(party),
    yearOf(party, year) {
      if (!known.has(party)) return new Map();
      const key = `${party} ${year}`;
      const kept = years.get(key);
      if (kept !== undefined) return kept;
      const found = new Holidays(party, {
        languages: LANGUAGES.get(party) ?? ['en'],
        types: ['public'],
      }).getHolidays(year);
      const plain = wholeDaysOf(found, year);
      const days = CORRECTED.get(party)?.(year, plain) ?? plain;
      years.set(key, days);
      return days;
    },
  };
}
