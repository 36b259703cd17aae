import type { Day } from '../dates/day.ts';
import type { Party } from '../entries/person.ts';
import type { EntryRecord } from '../entries/record.ts';
import type { Speakers } from './speakers.ts';
import type { Claim } from './standing.ts';
import type { RecordedStatement } from './statement.ts';

/** A party whose word is missing, and since when. */
export interface Silence {
  readonly party: Party;
  readonly since: Day;
}

/**
 * The required parties without a word that counts. A party is silent since its own last word, if that has gone stale
 * or was no comment; else since somebody else first spoke; else since the entry is known.
 */
export function silencesOf(
  { dates }: Pick<EntryRecord, 'dates'>,
  claims: readonly Claim[],
  required: readonly Party[],
  valid: readonly RecordedStatement[],
  speakers: Speakers,
): readonly Silence[] {
  const heard = new Set(claims.filter(({ currency }) => currency !== 'stale').map(({ party }) => party));
  return required.flatMap((party) => {
    if (heard.has(party)) return [];
    const own = valid.filter((statement) => speakers.partyOf(statement) === party).map(({ made }) => made);
    const others = valid.map(({ made }) => made);
    const since = latest(own) ?? earliest(others) ?? dates[0]?.known;
    return since === undefined ? [] : [{ party, since }];
  });
}

function latest(days: readonly Day[]): Day | undefined {
  return days.toSorted().at(-1);
}

function earliest(days: readonly Day[]): Day | undefined {
  return days.toSorted()[0];
}
