import { type Day, epochOf } from '../dates/day.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { EntryView } from '../entries/entry-view.ts';

/** How an entry is drawn: a bar over its days, a bar that fades over the days it may fall on, a mark, a long thin bar. */
export type MarkShape = 'bar' | 'window' | 'deadline' | 'pledge';

/** A stretch of time in days since 1 January 1970, with fractions; it ends before `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where an old date lay, and the day it was given up. */
export interface Ghost extends Stretch {
  readonly left: Day;
  /** Whether it was one day or exact span, not a window. */
  readonly exact: boolean;
}

/** An entry on the timeline. */
export interface TimelineMark extends Stretch {
  readonly entry: EntryView;
  readonly shape: MarkShape;
  /** Dates that it slipped from, oldest first. */
  readonly ghosts: readonly Ghost[];
}

/** As far as a window with an open end is drawn, fading out. */
const OPEN_DAYS = 120;
const MOST_GHOSTS = 8;
const MINUTES_PER_DAY = 1440;

/** How an entry lies on the timeline; nothing where no day can be said of it. Times are the entry's own, as on the calendar. */
export function timelineMarkOf(entry: EntryView): TimelineMark | undefined {
  const stretch = stretchOf(entry.window);
  if (stretch === undefined) return undefined;
  const shape = shapeOf(entry);
  const own = shape === 'deadline' ? dueAt(entry, stretch) : stretch;
  return { entry, shape, ...own, ghosts: ghostsOf(entry) };
}

function shapeOf({ kind, exact }: EntryView): MarkShape {
  if (kind === 'pledge') return 'pledge';
  if (!exact) return 'window';
  return kind === 'deadline' ? 'deadline' : 'bar';
}

/** A deadline is a point: at its time where it has one, else in the middle of its day. */
function dueAt({ when }: EntryView, { from }: Stretch): Stretch {
  const at = from + (when?.start === undefined ? 0.5 : shareOfDay(when.start));
  return { from: at, to: at };
}

function shareOfDay(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) / MINUTES_PER_DAY;
}

function ghostsOf({ slips, when }: EntryView): readonly Ghost[] {
  const given = new Set([when?.date]);
  return slips.slice(-MOST_GHOSTS).flatMap(({ from, known }) => {
    if (from === undefined || given.has(from)) return [];
    given.add(from);
    const parsed = parseDate(from);
    if (!parsed.ok) throw new RangeError(parsed.reason);
    const stretch = stretchOf(parsed.value.window);
    return stretch === undefined ? [] : [{ ...stretch, left: known, exact: parsed.value.exact }];
  });
}

function stretchOf(window: EntryView['window']): Stretch | undefined {
  const from = window?.from === undefined ? undefined : epochOf(window.from);
  const to = window?.to === undefined ? undefined : epochOf(window.to) + 1;
  if (from !== undefined) return { from, to: to ?? from + OPEN_DAYS };
  return to === undefined ? undefined : { from: to - OPEN_DAYS, to };
}
