import type { Entry } from '../entries/entry.ts';
import type { Party } from '../entries/person.ts';
import { isState } from '../places/parties.ts';
import { requiredParties } from '../statements/required-parties.ts';

/**
 * Whose word is to make an entry certain once a party's calendar is followed: that party's, where it would count for nothing
 * otherwise. Nothing where others are named, nor for a state, whose word counts by itself where nobody is named.
 */
export function confirming(
  entry: Pick<Entry, 'kind' | 'parties' | 'confirmedBy' | 'host'>,
  party: Party,
  venueCountry?: Party,
): { readonly confirmedBy?: Party[] } {
  const { named } = requiredParties(entry, [], NOBODY, venueCountry);
  return named || isState(party) ? {} : { confirmedBy: [party] };
}

/** Where nothing has been said nobody has spoken. */
const NOBODY = { partyOf: () => undefined, isPerson: () => false };
