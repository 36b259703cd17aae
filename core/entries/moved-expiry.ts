import { isDay } from '../../shared/dates/day.ts';
import type { When } from '../../shared/dates/when.ts';
import type { Expiry } from '../../shared/deadlines/expiry.ts';
import type { Entry } from '../../shared/entries/entry.ts';

/**
 * When an extended deadline falls due by each side's instrument, where nobody says otherwise: at the same time of day by
 * the same clocks on the new day. Sides whose old expiry wasn't on the old day, or any if one of the dates isn't a single
 * day, are named as left out.
 */
export function movedExpiry(
  { expiry = [], when: before }: Entry,
  after: When,
): { readonly moved: Expiry[]; readonly left: readonly Expiry[] } {
  const day = isDay(after.date) ? after.date : undefined;
  const moves = ({ at }: Expiry) => day !== undefined && dayOfExpiry(at) === before?.date;
  return {
    moved: expiry.filter(moves).map((side) => ({ ...side, at: `${day}${side.at.slice(10)}` })),
    left: expiry.filter((side) => !moves(side)),
  };
}

function dayOfExpiry(at: string): string {
  return at.slice(0, 10);
}
