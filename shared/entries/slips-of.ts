import { compareDates } from '../dates/compare-dates.ts';
import { daysBetween } from '../dates/day.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { Window } from '../dates/window.ts';
import { windowOf } from '../dates/window-of.ts';
import type { Slip } from './entry-view.ts';
import { namedBy } from './kept-dates.ts';
import type { Move } from './move.ts';
import type { EntryRecord } from './record.ts';

/**
 * The changes of an entry's working date, oldest first, each with its size and with who had named the new date. Of the dates
 * as `keptDates` gives them, so that mending a typing error is no slip.
 */
export function slipsOf({ dates, statements }: Pick<EntryRecord, 'dates' | 'statements'>): readonly Slip[] {
  return dates.slice(1).map((to, index) => {
    const from = dates[index];
    const named = namedBy(to, statements);
    return {
      known: to.known,
      ...(from?.date === undefined ? {} : { from: from.date }),
      ...(to.date === undefined ? {} : { to: to.date }),
      ...moveBetween(from?.date, to.date),
      ...(to.reason === undefined ? {} : { reason: to.reason }),
      ...(named === undefined ? {} : { by: named.by }),
      ...(named?.source === undefined ? {} : { source: named.source }),
    };
  });
}

function moveBetween(
  from: string | undefined,
  to: string | undefined,
): { readonly move: Move; readonly days?: number } {
  if (to === undefined) return { move: 'undated' };
  if (from === undefined) return { move: 'dated' };
  const before = windowOf(from);
  const after = windowOf(to);
  const days =
    before.from === undefined || after.from === undefined
      ? {}
      : { days: daysBetween(before.from, after.from) };
  switch (compareDates(from, to)) {
    case 'before':
      return { move: 'later', ...days };
    case 'after':
      return { move: 'earlier', ...days };
    case 'may-overlap':
      return { move: overlapping(from, to), ...days };
  }
}

function overlapping(from: string, to: string): Move {
  const before = windowOf(from);
  const after = windowOf(to);
  const isIn = isWithinWindow(after, before);
  const isAround = isWithinWindow(before, after);
  // The same days: what changed is how sure they are.
  if (isIn && isAround) return doubtsOf(to) > doubtsOf(from) ? 'widened' : 'narrowed';
  if (isIn) return 'narrowed';
  if (isAround) return 'widened';
  // Neither holds the other, so both ends lie later, or both earlier.
  return before.from === undefined || (after.from !== undefined && after.from > before.from)
    ? 'later'
    : 'earlier';
}

function doubtsOf(date: string): number {
  const parsed = parseDate(date);
  if (!parsed.ok) return 0;
  const { exact, approximate, uncertain } = parsed.value;
  return Number(!exact) + Number(approximate) + Number(uncertain);
}

function isWithinWindow(inner: Window, outer: Window): boolean {
  const startsIn = outer.from === undefined || (inner.from !== undefined && inner.from >= outer.from);
  const endsIn = outer.to === undefined || (inner.to !== undefined && inner.to <= outer.to);
  return startsIn && endsIn;
}
