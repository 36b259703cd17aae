import { compareDates } from '../dates/compare-dates.ts';
import { daysBetween } from '../dates/day.ts';
import type { Window } from '../dates/window.ts';
import { windowOf } from '../dates/window-of.ts';
import type { Slip } from './entry-view.ts';
import type { Move } from './move.ts';
import type { EntryRecord, WorkingDate } from './record.ts';

/** The changes of an entry's working date, oldest first, each with its size and with who had named the new date. */
export function slipsOf({ dates, statements }: Pick<EntryRecord, 'dates' | 'statements'>): readonly Slip[] {
  return dates.slice(1).map((to, index) => {
    const from = dates[index];
    const named = statements
      .filter(({ withdrawn, date, made }) => withdrawn === undefined && date === to.date && made <= to.known)
      .toSorted((a, b) => (a.made === b.made ? a.seq - b.seq : a.made < b.made ? -1 : 1))
      .at(-1);
    return {
      known: to.known,
      ...(from?.date === undefined ? {} : { from: from.date }),
      ...(to.date === undefined ? {} : { to: to.date }),
      ...moveBetween(from, to),
      ...(to.reason === undefined ? {} : { reason: to.reason }),
      ...(to.date === undefined || named === undefined ? {} : { by: named.by }),
      ...(to.date === undefined || named?.source === undefined ? {} : { source: named.source }),
    };
  });
}

function moveBetween(
  from: WorkingDate | undefined,
  to: WorkingDate,
): { readonly move: Move; readonly days?: number } {
  if (to.date === undefined) return { move: 'undated' };
  if (from?.date === undefined) return { move: 'dated' };
  const before = windowOf(from.date);
  const after = windowOf(to.date);
  const days =
    before.from === undefined || after.from === undefined
      ? {}
      : { days: daysBetween(before.from, after.from) };
  switch (compareDates(from.date, to.date)) {
    case 'before':
      return { move: 'later', ...days };
    case 'after':
      return { move: 'earlier', ...days };
    case 'may-overlap':
      return overlapping(before, after, days);
  }
}

function overlapping(
  before: Window,
  after: Window,
  days: { readonly days?: number },
): { readonly move: Move; readonly days?: number } {
  if (isWithinWindow(after, before)) return { move: 'narrowed', ...days };
  if (isWithinWindow(before, after)) return { move: 'widened', ...days };
  const first = days.days ?? 0;
  return {
    move: first > 0 || (first === 0 && (after.to ?? '9999') > (before.to ?? '9999')) ? 'later' : 'earlier',
    ...days,
  };
}

function isWithinWindow(inner: Window, outer: Window): boolean {
  const startsIn = outer.from === undefined || (inner.from !== undefined && inner.from >= outer.from);
  const endsIn = outer.to === undefined || (inner.to !== undefined && inner.to <= outer.to);
  return startsIn && endsIn;
}
