import type { InputOf } from '../../shared/contract/methods.ts';
import { type Day, isDay } from '../../shared/dates/day.ts';
import { readDate } from '../../shared/dates/read-date.ts';
import type { ReadingOptions } from '../../shared/dates/words/reading.ts';
import { type Outcome, refused, taken } from '../../shared/outcome.ts';
import { partyNamed } from '../../shared/places/party-named.ts';
import { readAmount } from '../../shared/pledges/read-amount.ts';
import type { Text } from '../texts/use-text.ts';

/** What was typed into the form of a reading, field by field. */
export interface TypedReading {
  readonly upTo: string;
  readonly amount: string;
  readonly made: string;
  readonly by: string;
  readonly publisher: string;
  readonly url: string;
  readonly quote: string;
}

interface Reading extends ReadingOptions {
  readonly unit: string;
  readonly text: Text;
}

/** What was typed, as the host takes it: days in words, an amount in digits. */
export function readingFrom(
  typed: TypedReading,
  { unit, text, ...reading }: Reading,
): Outcome<Omit<InputOf<'readings.add'>, 'id'>> {
  const day = (words: string): Outcome<Day> => {
    const date = readDate(words, reading);
    if (!date.ok) return date;
    return isDay(date.value.date) ? taken(date.value.date) : refused(text('readings.needsDay', { words }));
  };
  const upTo = day(typed.upTo);
  if (!upTo.ok) return upTo;
  const amount = readAmount(typed.amount);
  if (amount === undefined) return refused(text('readings.needsAmount', { amount: typed.amount, unit }));
  const made = day(typed.made);
  if (!made.ok) return made;
  const [by, publisher, url, quote] = [typed.by, typed.publisher, typed.url, typed.quote].map((field) =>
    field.trim(),
  );
  const source = { ...(publisher && { publisher }), ...(url && { url }) };
  return taken({
    upTo: upTo.value,
    amount,
    made: made.value,
    ...(by && { by: partyNamed(by) ?? by }),
    ...(Object.keys(source).length > 0 && { source }),
    ...(quote && { quote }),
  });
}
