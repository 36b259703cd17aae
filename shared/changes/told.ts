import type { Day } from '../dates/day.ts';
import type { Change } from '../entries/change.ts';
import type { Entry } from '../entries/entry.ts';

/** When something of an entry became known, and why it was decided so if somebody said. */
export interface Told {
  readonly day: Day;
  readonly reason?: string;
}

/** A field whose change is news, or the entry as a whole: that it came, or went. */
export type ToldField = Extract<
  keyof Entry,
  'when' | 'venue' | 'title' | 'expiry' | 'quantity' | 'extends' | 'supersedes' | 'parties'
>;

/** What was told of one entry. */
export interface ToldOfEntry {
  created?: Day;
  removed?: Day;
  readonly fields: Map<string, Told>;
}

/** Reads out of an entry's own changes, in recorded order, when each of its fields last became known. */
export function toldBy(changes: readonly Change[]): ToldOfEntry {
  const told: ToldOfEntry = { fields: new Map() };
  for (const change of changes) {
    if (change.what === 'entry.created') {
      told.created = change.known;
    } else if (change.what === 'entry.removed') {
      told.removed = change.known;
    } else if (change.what === 'entry.edited') {
      const { set, unset, reason } = change.value;
      const later: Told = { day: change.known, ...(reason === undefined ? {} : { reason }) };
      for (const field of [...Object.keys(set), ...unset]) {
        const known = told.fields.get(field);
        if (known === undefined || known.day <= later.day) told.fields.set(field, later);
      }
    }
  }
  return told;
}
