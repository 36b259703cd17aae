import { addDays, type Day, dayFrom, isDay } from '../../shared/dates/day.ts';
import { isWeekend, weekdayOf } from '../../shared/dates/week.ts';
import type { SpecialDay } from '../../shared/deadlines/days-off.ts';

type Days = ReadonlyMap<Day, SpecialDay>;

const NEW_YEAR = 'Korean New Year';
const LABOUR_DAY = 'Labour Day';
/** The Act on Public Holidays has 1 May since 2026. */
const LABOUR_DAY_SINCE = 2026;
const MONDAY = 1;

/** Days off that the government added to those of the law, and the days of elections, which are days off too. */
const ADDED: ReadonlyMap<string, string> = new Map([
  ['2025-01-27', 'temporary holiday'],
  ['2025-06-03', 'presidential election'],
  ['2026-06-03', 'local elections'],
]);

/**
 * South Korea's days off. Seollal lasts from the day before the lunar New Year to the day after it (article 2 of the
 * regulation on the holidays of government offices); the package has it begin on New Year itself, a day late.
 */
export function correctedKorea(year: number, listed: Days): Days {
  const days = withSeollalADayEarlier(listed);
  for (const [day, name] of ADDED) {
    if (isDay(day) && day.startsWith(`${year}-`)) days.set(day, { name, works: false });
  }
  if (year >= LABOUR_DAY_SINCE) {
    const may = dayFrom(year, 5, 1);
    days.set(may, { name: LABOUR_DAY, works: false });
    if (isWeekend(may)) days.set(mondayAfter(may), { name: `${LABOUR_DAY} (substitute day)`, works: false });
  }
  return days;
}

function withSeollalADayEarlier(listed: Days): Map<Day, SpecialDay> {
  const days = new Map<Day, SpecialDay>();
  for (const [day, { name }] of listed) {
    // Its last day, as the package has it, may be the substitute day too.
    const others = name.split(', ').filter((one) => one !== NEW_YEAR);
    if (others.length > 0) days.set(day, { name: others.join(', '), works: false });
  }
  for (const [day, { name }] of listed) {
    if (name.split(', ').includes(NEW_YEAR)) days.set(addDays(day, -1), { name: NEW_YEAR, works: false });
  }
  return days;
}

function mondayAfter(day: Day): Day {
  const next = addDays(day, 1);
  return weekdayOf(next) === MONDAY ? next : mondayAfter(next);
}
