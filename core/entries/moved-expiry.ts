import { type Day, isDay } from '../../shared/dates/day.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import { instantOf, localTime, spanOf } from '../../shared/dates/instant-of.ts';
import type { When } from '../../shared/dates/when.ts';
import type { Expiry } from '../../shared/deadlines/expiry.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import { type Outcome, refused, taken } from '../../shared/outcome.ts';

/**
 * When an extended deadline falls due by each side's instrument, where nobody says otherwise. A side that was due at the
 * deadline's own moment stays so, whatever its clock shows then (the clocks of one side may have changed in between); one
 * due at another hour of the old day is due at that hour of the new one. The others are named as left out.
 */
export function movedExpiry(
  { expiry = [], when: before }: Entry,
  after: When,
  venueZone?: string,
): { readonly moved: Expiry[]; readonly left: readonly Expiry[] } {
  const moments = {
    before: before === undefined ? undefined : spanOf(before, venueZone)?.start,
    after: spanOf(after, venueZone)?.start,
  };
  const moves = expiry.map((side) => ({ side, next: moved(side, before?.date, after.date, moments) }));
  return {
    moved: moves.flatMap(({ next }) => (next.ok ? [next.value] : [])),
    left: moves.flatMap(({ side, next }) => (next.ok ? [] : [side])),
  };
}

function moved(
  side: Expiry,
  before: string | undefined,
  after: string,
  moments: { readonly before?: Instant | undefined; readonly after?: Instant | undefined },
): Outcome<Expiry> {
  const [day = '', time] = side.at.split('T');
  const isSameMoment =
    time !== undefined &&
    moments.before !== undefined &&
    instantOf(day as Day, time, side.zone) === moments.before;
  if (isSameMoment && moments.after !== undefined) {
    const local = localTime(moments.after, side.zone);
    return taken({ ...side, at: `${local.day}T${local.time}` });
  }
  if (day !== before || !isDay(after)) return refused('it lay on another day');
  return taken({ ...side, at: time === undefined ? after : `${after}T${time}` });
}
