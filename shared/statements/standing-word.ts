import type { StandingName } from './standing.ts';

/** The word a standing is shown by: an agreement that takes one party's word alone is an announcement. */
export function standingWord(standing: StandingName, badge: string): StandingName | 'announced' {
  return standing === 'agreed' && badge === '1 of 1' ? 'announced' : standing;
}
