import { type Day, daysBetween } from '../dates/day.ts';
import type { Placed } from './month-index.ts';

/** A vague entry in the lane over a stretch of days: which part of the stretch its window covers, and on which lane. */
export interface LaneBar<E extends Placed> {
  readonly entry: E;
  /** Columns of the stretch, from 0, both counted. */
  readonly first: number;
  readonly last: number;
  /** Columns kept free for it and its words, which may need more than its window has. */
  readonly roomFrom: number;
  readonly roomTo: number;
  readonly lane: number;
  /** Whether the window goes on before or after the stretch. */
  readonly continuesBefore: boolean;
  readonly continuesAfter: boolean;
}

/** The stretch of days that lanes lie over, and what there is room for. */
export interface LaneSpace {
  readonly from: Day;
  readonly to: Day;
  readonly mostLanes: number;
  /** How many days' room the words of a bar need at least. */
  readonly leastDays: number;
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
 * about these days, and those of `behind` after all others. Exact entries are left out: they have their day.
 */
export function laneWindows<E extends Placed>(
  entries: readonly E[],
  space: LaneSpace,
  behind: readonly E[] = [],
): WindowLanes<E> {
  const taken: LaneBar<E>[][] = [];
  const more: E[] = [];
  for (const entry of [...narrowestFirst(entries), ...narrowestFirst(behind)]) {
    const bar = barOf(entry, space);
    if (bar === undefined) continue;
    const free = taken.findIndex((lane) =>
      lane.every((other) => bar.roomTo < other.roomFrom || bar.roomFrom > other.roomTo),
    );
    const lane = free === -1 ? taken.length : free;
    if (lane >= space.mostLanes) more.push(entry);
    else taken[lane] = [...(taken[lane] ?? []), { ...bar, lane }];
  }
  return { bars: taken.flat(), lanes: taken.length, more };
}

function barOf<E extends Placed>(entry: E, { from, to, leastDays }: LaneSpace): LaneBar<E> | undefined {
  const end = daysBetween(from, to);
  const begins = entry.window?.from === undefined ? -1 : daysBetween(from, entry.window.from);
  const ends = entry.window?.to === undefined ? end + 1 : daysBetween(from, entry.window.to);
  if (begins > end || ends < 0) return undefined;
  const first = Math.max(0, begins);
  const last = Math.min(end, ends);
  const roomFrom = Math.max(0, Math.min(first, end - leastDays + 1));
  return {
    entry,
    first,
    last,
    roomFrom,
    roomTo: Math.min(end, Math.max(last, roomFrom + leastDays - 1)),
    lane: 0,
    continuesBefore: begins < 0,
    continuesAfter: ends > end,
  };
}

function narrowestFirst<E extends Placed>(entries: readonly E[]): readonly E[] {
  return entries
    .filter((entry) => !entry.exact && entry.window !== undefined)
    .toSorted((a, b) => spanOf(a) - spanOf(b));
}

function spanOf({ window }: Placed): number {
  return window?.from === undefined || window.to === undefined
    ? OPEN_DAYS
    : daysBetween(window.from, window.to);
}
