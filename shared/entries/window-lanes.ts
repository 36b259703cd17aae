import type { Day } from '../dates/day.ts';
import { daysBetween } from '../dates/day.ts';
import type { Placed } from './month-index.ts';

/** A vague entry in the lane over a stretch of days: which part of the stretch its window covers, and on which lane. */
export interface LaneBar<E extends Placed> {
  readonly entry: E;
  /** Columns of the stretch, from 0, both counted. */
  readonly first: number;
  readonly last: number;
  readonly lane: number;
  /** Whether the window goes on before or after the stretch. */
  readonly continuesBefore: boolean;
  readonly continuesAfter: boolean;
}

export interface WindowLanes<E extends Placed> {
  readonly bars: readonly LaneBar<E>[];
  readonly lanes: number;
  /** What found no room on the lanes allowed, narrowest window first. */
  readonly more: readonly E[];
}

const OPEN_DAYS = Number.MAX_SAFE_INTEGER;

/**
 * Lays vague entries on lanes over a stretch of days without overlaps: the narrowest windows first, for they say most
 * about these days. Exact entries are left out: they have their day.
 */
export function laneWindows<E extends Placed>(
  entries: readonly E[],
  from: Day,
  to: Day,
  mostLanes: number,
): WindowLanes<E> {
  const end = daysBetween(from, to);
  const taken: [first: number, last: number][][] = [];
  const bars: LaneBar<E>[] = [];
  const more: E[] = [];
  const vague = entries.filter((entry) => !entry.exact && entry.window !== undefined);
  for (const entry of vague.toSorted((a, b) => spanOf(a) - spanOf(b))) {
    const begins = entry.window?.from === undefined ? -1 : daysBetween(from, entry.window.from);
    const ends = entry.window?.to === undefined ? end + 1 : daysBetween(from, entry.window.to);
    if (begins > end || ends < 0) continue;
    const first = Math.max(0, begins);
    const last = Math.min(end, ends);
    const free = taken.findIndex((lane) => lane.every(([a, b]) => last < a || first > b));
    const lane = free === -1 ? taken.length : free;
    if (lane >= mostLanes) {
      more.push(entry);
      continue;
    }
    taken[lane] = [...(taken[lane] ?? []), [first, last]];
    bars.push({ entry, first, last, lane, continuesBefore: begins < 0, continuesAfter: ends > end });
  }
  return { bars, lanes: taken.length, more };
}

function spanOf({ window }: Placed): number {
  return window?.from === undefined || window.to === undefined
    ? OPEN_DAYS
    : daysBetween(window.from, window.to);
}
