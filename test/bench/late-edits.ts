import type { Unnumbered } from '../../core/store/store.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import type { ActId } from '../../shared/entries/ids.ts';

const EDITS_AN_ACT = 500;

/** The day on which every entry is edited once more. */
export const EDITED = '2028-06-01' as Day;

/** An edit of every entry, late: what stands between today and nearly all of the past. */
export function lateEdits(entries: number): readonly (readonly Unnumbered[])[] {
  const acts: Unnumbered[][] = [];
  for (let start = 0; start < entries; start += EDITS_AN_ACT) {
    const header = {
      at: `${EDITED}T09:00:00Z` as Instant,
      by: 'bench',
      act: `late-${start}` as ActId,
      known: EDITED,
    };
    acts.push(
      Array.from({ length: Math.min(EDITS_AN_ACT, entries - start) }, (_, n) => ({
        ...header,
        id: `entry-${String(start + n).padStart(8, '0')}`,
        what: 'entry.edited',
        value: { set: { when: { date: '2028-07' } }, unset: [] },
      })),
    );
  }
  return acts;
}
