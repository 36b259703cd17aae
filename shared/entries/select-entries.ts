import { sortKeyOf } from '../dates/compare-dates.ts';
import type { Day } from '../dates/day.ts';
import type { EntryView } from './entry-view.ts';

/** Which entries a list is to have: those of a track (by name, whatever its case), those that may fall in a span of days. */
export interface Selection {
  readonly track?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** The entries selected, in the honest order of lists: a vague date never above the days it may yet follow, undated ones last. */
export function selectEntries(entries: readonly EntryView[], selection: Selection): readonly EntryView[] {
  const track = selection.track?.toLowerCase();
  return entries
    .filter((entry) => track === undefined || entry.tracks.some((name) => name.toLowerCase() === track))
    .filter((entry) => mayFallBetween(entry, selection.from, selection.to))
    .map((entry) => ({ entry, key: sortKeyOf(entry.when?.date) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : byInstant(a.entry, b.entry)))
    .map(({ entry }) => entry);
}

/** Whether an entry may fall within a span of days; one without a date falls in none. */
export function mayFallBetween({ window }: EntryView, from: Day | undefined, to: Day | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (window === undefined) return false;
  const tooEarly = from !== undefined && window.to !== undefined && window.to < from;
  const tooLate = to !== undefined && window.from !== undefined && window.from > to;
  return !tooEarly && !tooLate;
}

function byInstant(a: EntryView, b: EntryView): number {
  const at = (entry: EntryView) => entry.instant ?? '';
  return at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a.title.localeCompare(b.title, 'en');
}
