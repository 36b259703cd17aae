import type { InputOf } from '../../shared/contract/methods.ts';
import { type Day, isDay } from '../../shared/dates/day.ts';
import { type ReadDate, readDate } from '../../shared/dates/read-date.ts';
import { type Outcome, type Refusal, refused, taken } from '../../shared/outcome.ts';
import { partyNamed } from '../../shared/places/party-named.ts';
import type { StatementDraft } from '../state/statement-draft.ts';
import type { Text } from '../texts/use-text.ts';

interface Reading {
  readonly today: Day;
  readonly seasons: 'north' | 'south';
  readonly text: Text;
}

type Said = Omit<InputOf<'statements.say'>, 'id'>;

/** Why a statement can't be taken as it is typed, and which field says so. */
export interface FieldRefusal extends Refusal {
  readonly field: keyof StatementDraft;
}

/** The date that a statement claims, if it names one. */
export function claimedDate(words: string, reading: Omit<Reading, 'text'>): Outcome<ReadDate | undefined> {
  return words.trim() === '' ? taken(undefined) : readDate(words, reading);
}

/** What was typed, as the host takes it: parties by their names or codes, days and dates in words. */
export function statementFrom(
  draft: StatementDraft,
  reading: Reading,
): { readonly ok: true; readonly value: Said } | FieldRefusal {
  const { by, says, capacity, party, made, date, venue, publisher, title, url, quote } = trimmed(draft);
  const claimed = claimedDate(date, reading);
  if (!claimed.ok) return { ...claimed, field: 'date' };
  const day = madeOn(made, reading);
  if (!day.ok) return { ...day, field: 'made' };
  const speaksFor = party === '' ? undefined : partyNamed(party);
  if (party !== '' && speaksFor === undefined) {
    return { ...refused(reading.text('statement.noParty', { words: party })), field: 'party' };
  }
  if (url !== '' && !/^https?:\/\/\S+$/i.test(url)) {
    return { ...refused(reading.text('statement.noAddress', { words: url })), field: 'url' };
  }
  const source = { ...(publisher && { publisher }), ...(title && { title }), ...(url && { url }) };
  const value: Said = {
    by: partyNamed(by) ?? by,
    says,
    made: day.value,
    ...(capacity && { capacity }),
    ...(speaksFor && { party: speaksFor }),
    ...(claimed.value && { date: claimed.value.date }),
    ...(venue && { venue }),
    ...(Object.keys(source).length > 0 && { source }),
    ...(quote && { quote }),
  };
  return { ok: true, value };
}

function madeOn(words: string, reading: Reading): Outcome<Day> {
  if (words === '') return taken(reading.today);
  const made = readDate(words, reading);
  if (!made.ok) return made;
  const { date } = made.value;
  return isDay(date) ? taken(date) : refused(reading.text('statement.needsDay', { words }));
}

function trimmed(draft: StatementDraft): StatementDraft {
  const fields = Object.entries(draft).map(([name, value]) => [name, value.trim()]);
  return Object.fromEntries(fields) as StatementDraft;
}
