import type { ReadingView } from '../entries/entry-view.ts';

/** A reading that counts, and those of the same day that it outdoes. */
export interface CountedReading {
  readonly reading: ReadingView;
  /** Of the same day, made earlier (or on the same day and recorded earlier), the latest first. */
  readonly rivals: readonly ReadingView[];
}

/**
 * The readings of a pledge that count, by the day up to which they do, the earliest first. Withdrawn ones don't; of
 * several of the same day the one made latest does.
 */
export function countedReadings(readings: readonly ReadingView[]): readonly CountedReading[] {
  const byDay = new Map<string, readonly ReadingView[]>();
  for (const reading of readings) {
    if (reading.withdrawn !== undefined) continue;
    byDay.set(reading.upTo, [reading, ...(byDay.get(reading.upTo) ?? [])]);
  }
  return [...byDay.values()]
    .map((sameDay) => sameDay.toSorted(latestMadeFirst))
    .flatMap(([reading, ...rivals]) => (reading === undefined ? [] : { reading, rivals }))
    .sort((a, b) => (a.reading.upTo < b.reading.upTo ? -1 : 1));
}

/** Those recorded later come first already, and the sort keeps them so where they were made on the same day. */
function latestMadeFirst(a: ReadingView, b: ReadingView): number {
  return a.made === b.made ? 0 : a.made < b.made ? 1 : -1;
}
