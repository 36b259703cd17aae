import { addDays, type Day, isDay } from '../../shared/dates/day.ts';
import { readWhen } from '../../shared/dates/read-when.ts';
import type { ReadingOptions } from '../../shared/dates/words/reading.ts';
import { type Outcome, refused, taken } from '../../shared/outcome.ts';
import type { Text } from '../texts/use-text.ts';

const A_YEAR = 365;

/**
 * The day up to today that words name. Words without a year mean the last time that there was such a day, where they
 * would mean the next one elsewhere.
 */
export function readPastDay(
  words: string,
  options: ReadingOptions,
  said: { readonly text: Text; readonly day: (day: Day) => string },
): Outcome<Day> {
  const { text } = said;
  const read = readWhen(words, options);
  if (!read.ok) return read;
  if (read.value.start !== undefined) return refused(text('pastDay.hasTime', { words }));
  const { date } = read.value;
  if (!isDay(date)) return refused(text('pastDay.notADay', { words }));
  if (date <= options.today) return taken(date);
  // "24 Oct" is what was said of any year; "next Friday" only holds today, and says nothing to keep.
  const earlier =
    read.value.said === undefined
      ? undefined
      : readWhen(words, { ...options, today: addDays(options.today, -A_YEAR) });
  if (earlier?.ok && isDay(earlier.value.date) && earlier.value.date <= options.today) {
    return taken(earlier.value.date);
  }
  return refused(text('pastDay.future', { day: said.day(date) }));
}
