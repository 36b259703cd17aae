import type { Entry } from '../entries/entry.ts';
import type { Party } from '../entries/person.ts';
import { isState } from '../places/parties.ts';
import type { Speakers } from './speakers.ts';
import type { Word } from './word.ts';

/**
 * Whose word makes an entry agreed: `confirmedBy` if given, the host of a multilateral, else the entry's parties
 * (of a deadline or pledge, those who impose or promise it). Where none is named, the states that have spoken.
 */
export function requiredParties(
  entry: Pick<Entry, 'kind' | 'parties' | 'confirmedBy' | 'host'>,
  words: readonly Word[],
  speakers: Speakers,
  venueCountry?: Party,
): { readonly parties: readonly Party[]; readonly named: boolean } {
  const named = entry.confirmedBy?.length ? entry.confirmedBy : namedBy(entry, venueCountry);
  if (named.length > 0) return { parties: [...new Set(named)], named: true };
  const spoken = words.flatMap(({ statement }) => {
    const party = statement.says === 'no-comment' ? undefined : speakers.partyOf(statement);
    return party !== undefined && isState(party) ? [party] : [];
  });
  return { parties: [...new Set(spoken)], named: false };
}

function namedBy(
  entry: Pick<Entry, 'kind' | 'parties' | 'host'>,
  venueCountry: Party | undefined,
): readonly Party[] {
  if (entry.kind !== 'multilateral') return entry.parties;
  const host = entry.host ?? venueCountry ?? (entry.parties.length === 1 ? entry.parties[0] : undefined);
  return host === undefined ? [] : [host];
}
