import type { InputOf } from '../../shared/contract/methods.ts';
import { type Day, isDay } from '../../shared/dates/day.ts';
import { type ReadDate, readDate } from '../../shared/dates/read-date.ts';
import { type Outcome, refused, taken } from '../../shared/outcome.ts';
import { partyNamed } from '../../shared/places/party-named.ts';
import type { Saying } from '../../shared/statements/statement.ts';
import type { Text } from '../texts/use-text.ts';

/** What was typed into the form of a statement, field by field. */
export interface TypedStatement {
  readonly by: string;
  readonly capacity: string;
  readonly party: string;
  readonly made: string;
  readonly date: string;
  readonly venue: string;
  readonly publisher: string;
  readonly url: string;
  readonly quote: string;
}

interface Reading {
  readonly says: Saying;
  readonly today: Day;
  readonly seasons: 'north' | 'south';
  readonly text: Text;
}

/** The date that a statement claims, if it names one. */
export function claimedDate(
  words: string,
  reading: Omit<Reading, 'says' | 'text'>,
): Outcome<ReadDate | undefined> {
  return words.trim() === '' ? taken(undefined) : readDate(words, reading);
}

/** What was typed, as the host takes it: parties by their names or codes, days and dates in words. */
export function statementFrom(
  typed: TypedStatement,
  reading: Reading,
): Outcome<Omit<InputOf<'statements.say'>, 'id'>> {
  const claimed = claimedDate(typed.date, reading);
  if (!claimed.ok) return claimed;
  const made = readDate(typed.made, reading);
  if (!made.ok) return made;
  const day = made.value.date;
  if (!isDay(day)) return refused(reading.text('statement.needsDay', { words: typed.made }));
  const { by, capacity, party, venue, publisher, url, quote } = trimmed(typed);
  const speaksFor = party === '' ? undefined : partyNamed(party);
  if (party !== '' && speaksFor === undefined) {
    return refused(reading.text('statement.noParty', { words: party }));
  }
  const source = { ...(publisher && { publisher }), ...(url && { url }) };
  return taken({
    by: partyNamed(by) ?? by,
    says: reading.says,
    made: day,
    ...(capacity && { capacity }),
    ...(speaksFor && { party: speaksFor }),
    ...(claimed.value && { date: claimed.value.date }),
    ...(venue && { venue }),
    ...(Object.keys(source).length > 0 && { source }),
    ...(quote && { quote }),
  });
}

function trimmed(typed: TypedStatement): TypedStatement {
  const fields = Object.entries(typed).map(([name, value]) => [name, value.trim()]);
  return Object.fromEntries(fields) as TypedStatement;
}
