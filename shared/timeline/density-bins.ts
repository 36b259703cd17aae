import type { EntryView } from '../entries/entry-view.ts';
import type { Stretch, TimelineMark } from './timeline-mark.ts';

/** Entries that are counted over a stretch of time instead of drawn. */
export interface Density extends Stretch {
  /** By time; never empty. */
  readonly entries: readonly EntryView[];
}

/** Stretches that entries are counted by: days, weeks, about a month, a quarter, half a year, and so on. */
const STRETCHES = [1, 2, 7, 14, 28, 56, 91, 182, 364, 728, 1820, 3640] as const;
/** What a count needs of room, in px. */
const LEAST_PX = 44;
/** Stretches begin on a Monday: 5 January 1970. */
const FIRST_MONDAY = 4;

/**
 * Counts marks over equal stretches that don't depend on what is looked at, so that panning never counts anew. A window
 * is counted at its middle.
 */
export function densityOf(marks: readonly TimelineMark[], pxPerDay: number): readonly Density[] {
  const days = STRETCHES.find((days) => days * pxPerDay >= LEAST_PX) ?? 3640;
  const bins = new Map<number, EntryView[]>();
  for (const mark of marks) {
    const at = mark.shape === 'window' ? (mark.from + mark.to) / 2 : mark.from;
    const bin = Math.floor((at - FIRST_MONDAY) / days);
    const there = bins.get(bin);
    if (there === undefined) bins.set(bin, [mark.entry]);
    else there.push(mark.entry);
  }
  return [...bins]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, entries]) => ({
      from: bin * days + FIRST_MONDAY,
      to: (bin + 1) * days + FIRST_MONDAY,
      entries,
    }));
}
