import { isDay } from '../../../shared/dates/day.ts';
import { readWhen, type WhenReadingOptions } from '../../../shared/dates/read-when.ts';
import type { Expiry } from '../../../shared/deadlines/expiry.ts';
import { type Outcome, refused, taken } from '../../../shared/outcome.ts';
import { partyNamed } from '../../../shared/places/party-named.ts';
import type { Text } from '../../texts/use-text.ts';

/** One side's expiry as it is typed. */
export interface ExpiryRow {
  readonly key: number;
  readonly party: string;
  readonly words: string;
  readonly zone: string;
}

/** The rows of the sides given; an empty one where there is none. */
export function expiryRowsOf(sides: readonly Expiry[], zone: string): readonly ExpiryRow[] {
  return sides.length === 0
    ? [{ key: 0, party: '', words: '', zone }]
    : sides.map(({ party, at, zone }, key) => ({ key, party, words: at.replace('T', ' '), zone }));
}

/** The sides as they were typed, empty rows left out; refused where a day isn't one. */
export function expiryFrom(
  rows: readonly ExpiryRow[],
  { text, ...reading }: WhenReadingOptions & { readonly text: Text },
): Outcome<readonly Expiry[]> {
  const sides: Expiry[] = [];
  for (const { party, words, zone } of rows) {
    if (party.trim() === '' && words.trim() === '') continue;
    const when = readWhen(words, reading);
    if (!when.ok) return when;
    const { date, start, zone: said } = when.value;
    if (!isDay(date)) return refused(text('expiry.needsDay', { words }));
    sides.push({
      party: partyNamed(party) ?? party.trim(),
      at: start === undefined ? date : `${date}T${start}`,
      zone: said ?? zone,
    });
  }
  return taken(sides);
}
