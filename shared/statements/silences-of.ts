import type { Day } from '../dates/day.ts';
import type { Party } from '../entries/person.ts';
import type { Claim } from './standing.ts';
import type { Word } from './word.ts';

/** A party whose word is missing, and since when. */
export interface Silence {
  readonly party: Party;
  readonly since: Day;
}

/**
 * The required parties without a word that counts, in the order they are required. A party is silent since its own last
 * word, if that has gone stale; else since anybody first spoke, itself without comment or another; else since the
 * entry is known. A no-comment neither ends a silence nor begins it anew.
 */
export function silencesOf(
  claims: readonly Claim[],
  required: readonly Party[],
  words: readonly Word[],
  known: Day | undefined,
): readonly Silence[] {
  return required.flatMap((party) => {
    const claim = claims.find((one) => one.party === party);
    if (claim !== undefined && claim.currency !== 'stale') return [];
    const since = claim?.statement.made ?? words[0]?.statement.made ?? known;
    return since === undefined ? [] : [{ party, since }];
  });
}
