import type { Entry } from '../entries/entry.ts';
import type { Party, Person } from '../entries/person.ts';
import { isParty } from '../places/parties.ts';
import type { Statement } from './statement.ts';

/** Who speaks for whom. */
export interface Speakers {
  /** The party a statement binds, if any: the party itself, or that of a person who spoke in a capacity. */
  partyOf(statement: Pick<Statement, 'by' | 'party' | 'capacity'>): Party | undefined;
  /** Whether the name is a known person's. */
  isPerson(name: string): boolean;
}

/** Reads the speakers of one entry's statements from the people known and the parties that the entry names. */
export function speakersOf(
  entry: Pick<Entry, 'parties' | 'confirmedBy' | 'host' | 'people'>,
  personNamed: (name: string) => Person | undefined,
): Speakers {
  const named = new Set([
    ...entry.parties,
    ...(entry.confirmedBy ?? []),
    ...(entry.host ? [entry.host] : []),
  ]);
  return {
    partyOf({ by, party, capacity }) {
      if (named.has(by) || isParty(by)) return by;
      if (party !== undefined) return party;
      const person = personNamed(by);
      return (capacity ?? person?.capacity) === undefined ? undefined : person?.party;
    },
    isPerson: (name) => personNamed(name) !== undefined || entry.people.includes(name),
  };
}
