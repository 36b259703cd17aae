import type { Day } from '../dates/day.ts';
import { type Month, monthOf, monthsBetween, monthsFrom } from '../dates/month.ts';

/** What the index needs to know of an entry. */
export interface Placed {
  readonly window?: { readonly from?: Day | undefined; readonly to?: Day | undefined } | undefined;
  readonly exact: boolean;
}

/** Entries by the months that their windows touch, so that a view reads its own months instead of all entries. */
export interface MonthIndex<E extends Placed> {
  readonly byMonth: ReadonlyMap<Month, readonly E[]>;
  /** Entries whose windows are open or longer than two years: few, and looked through every time. */
  readonly long: readonly E[];
  /** Entries that no day can be said of. */
  readonly undated: readonly E[];
}

const LONGEST_BY_MONTH = 24;

/** Indexes entries by month; the order among those of one month is the order given. */
export function indexByMonth<E extends Placed>(entries: Iterable<E>): MonthIndex<E> {
  const byMonth = new Map<Month, E[]>();
  const long: E[] = [];
  const undated: E[] = [];
  for (const entry of entries) {
    const { from, to } = entry.window ?? {};
    if (from === undefined && to === undefined) {
      undated.push(entry);
    } else if (from === undefined || to === undefined) {
      long.push(entry);
    } else if (monthsBetween(monthOf(from), monthOf(to)) >= LONGEST_BY_MONTH) {
      long.push(entry);
    } else {
      for (const month of monthsFrom(monthOf(from), monthOf(to))) {
        const there = byMonth.get(month);
        if (there) there.push(entry);
        else byMonth.set(month, [entry]);
      }
    }
  }
  return { byMonth, long, undated };
}

/** The entries whose windows touch a stretch of days, each once. */
export function entriesBetween<E extends Placed>(index: MonthIndex<E>, from: Day, to: Day): readonly E[] {
  const first = monthOf(from);
  const found: E[] = [];
  for (const month of monthsFrom(first, monthOf(to))) {
    for (const entry of index.byMonth.get(month) ?? []) {
      const begins = entry.window?.from;
      const isFirstMeeting = month === first || (begins !== undefined && monthOf(begins) === month);
      if (isFirstMeeting && touches(entry, from, to)) found.push(entry);
    }
  }
  for (const entry of index.long) if (touches(entry, from, to)) found.push(entry);
  return found;
}

function touches({ window }: Placed, from: Day, to: Day): boolean {
  return (window?.from ?? from) <= to && (window?.to ?? to) >= from;
}
