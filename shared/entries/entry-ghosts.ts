import type { Day } from '../dates/day.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { EntryView } from './entry-view.ts';
import type { Placed } from './month-index.ts';

/** A date that an entry was moved from, to a later or an earlier one; placed where that date lies. */
export interface EntryGhost extends Placed {
  /** The entry and the date, as one text: the same for the same ghost. */
  readonly key: string;
  readonly entry: EntryView;
  /** The old date, and the one it was moved to, as EDTF. */
  readonly from: string;
  readonly to?: string | undefined;
  /** The day the move became known. */
  readonly left: Day;
}

/**
 * The dates that entries were moved from, each once, at its last move; never the date that an entry has now. A date that
 * was only narrowed or widened isn't an old one.
 */
export function ghostsOf(entries: Iterable<EntryView>): readonly EntryGhost[] {
  const ghosts: EntryGhost[] = [];
  for (const entry of entries) if (entry.slips.length > 0) ghosts.push(...ghostsOfOne(entry));
  return ghosts;
}

function ghostsOfOne(entry: EntryView): readonly EntryGhost[] {
  const seen = new Set([entry.when?.date]);
  return entry.slips.toReversed().flatMap(({ from, to, known, move }) => {
    if (from === undefined || seen.has(from) || (move !== 'later' && move !== 'earlier')) return [];
    seen.add(from);
    const parsed = parseDate(from);
    if (!parsed.ok) throw new RangeError(parsed.reason);
    const { window, exact } = parsed.value;
    return [{ key: `${entry.id} ${from}`, entry, from, to, left: known, window, exact }];
  });
}
