import { addDays, type Day } from '../day.ts';
import { inYear, type Meaning, type Stretch } from './stretch.ts';

const YEARS_LOOKED_AT = 9;

/** What a stretch means in the year it names, else at its next occurrence that isn't over today. */
export function resolveYear(stretch: Stretch, today: Day): Meaning | undefined {
  const dated = stretch.year === undefined ? current(stretch, today) : stretch;
  return dated?.year === undefined ? undefined : dated.in(dated.year);
}

/** A stretch in the year of its next occurrence that isn't over today. */
export function current<S extends Stretch>(stretch: S, today: Day): S | undefined {
  return nextThat(stretch, today, ({ window }) => window.to >= today);
}

/** A stretch in the year of its next occurrence that begins after today. */
export function nextAfter<S extends Stretch>(stretch: S, today: Day): S | undefined {
  return nextThat(stretch, today, ({ window }) => window.from > today);
}

/** A stretch in the year of its latest occurrence that is over before today. */
export function lastBefore<S extends Stretch>(stretch: S, today: Day): S | undefined {
  for (let year = yearOf(today); year > yearOf(today) - YEARS_LOOKED_AT; year--) {
    const meaning = stretch.in(year);
    if (meaning && meaning.window.to < today) return inYear(stretch, year);
  }
  return undefined;
}

/**
 * Both ends of a range: an end without a year takes it from the other, going into the next year where the range
 * would else run backwards; without any, the range is the next one that isn't over today.
 */
export function resolveRange(
  first: Stretch,
  last: Stretch,
  today: Day,
): readonly [first: Meaning, last: Meaning] | undefined {
  if (last.year !== undefined || first.year === undefined) {
    const end = resolveYear(last, today);
    if (!end) return undefined;
    if (first.year !== undefined) return paired(first.in(first.year), end);
    const endYear = last.year ?? yearOf(end.window.from);
    return paired(first.in(endYear), end) ?? paired(first.in(endYear - 1), end);
  }
  const start = first.in(first.year);
  return paired(start, last.in(first.year)) ?? paired(start, last.in(first.year + 1));
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The day before a meaning's first day, or after its last. */
export function dayBeside({ window }: Meaning, side: 'before' | 'after'): Day {
  return side === 'before' ? addDays(window.from, -1) : addDays(window.to, 1);
}

function paired(first: Meaning | undefined, last: Meaning | undefined) {
  return first && last && first.window.from <= last.window.to ? ([first, last] as const) : undefined;
}

// A winter begun last year may not be over: look back one year.
function nextThat<S extends Stretch>(
  stretch: S,
  today: Day,
  fits: (meaning: Meaning) => boolean,
): S | undefined {
  for (let year = yearOf(today) - 1; year < yearOf(today) + YEARS_LOOKED_AT; year++) {
    const meaning = stretch.in(year);
    if (meaning && fits(meaning)) return inYear(stretch, year);
  }
  return undefined;
}
