import type { Party } from '../entries/person.ts';

/** Says of parties whose public holidays nobody listed that only their weekends are skipped; undefined of none. */
export function withoutTable(parties: readonly Party[]): string | undefined {
  if (parties.length === 0) return undefined;
  return `No table has the public holidays of ${parties.join(', ')}: only weekends are skipped there.`;
}
