import type { EntryView } from '../entries/entry-view.ts';
import { LEAST_ARROW } from './lineage-units.ts';
import { type Extent, extentOf, extentWithGhosts } from './mark-extent.ts';
import type { TimelineMark } from './timeline-mark.ts';

/** How a mark is drawn, but for the lane. All px are from the left edge of the mark. */
export interface DrawnMark {
  readonly mark: TimelineMark;
  /** Where its words begin, and how wide they may be; absent where there is no room. */
  readonly words?: { readonly at: number; readonly px: number };
  /** Whether the dates that it slipped from are drawn. */
  readonly ghosts: boolean;
  /** The mark on the same lane that took its place, and where the arrow to it begins. */
  readonly arrow?: { readonly to: TimelineMark; readonly at: number };
}

/** A way to draw marks that share a lane, and what it takes of that lane. */
export interface Way extends Extent {
  readonly marks: readonly DrawnMark[];
}

/** What ways depend on. */
export interface DrawingSpace {
  readonly pxPerDay: number;
  readonly ghosts: boolean;
  /** How wide an entry's words are, in px. */
  wordsPx(entry: EntryView): number;
}

/** Between a mark and its words, and between the edge of a bar and the words in it, in px. */
export const GAP = 5;
export const INSET = 7;
const MOST_WORDS = 280;
const SHORT_WORDS = 92;
const LEAST_WORDS = 40;
/** A window narrower than this has its words behind it. */
const LEAST_UNDER_WORDS = 34;

/** The ways to draw marks that share a lane, the fullest first: all words, few, none; then the same without old dates. */
export function* waysToDraw(unit: readonly TimelineMark[], space: DrawingSpace): Generator<Way> {
  const [only] = unit;
  const hasGhosts = space.ghosts && unit.some(({ ghosts }) => ghosts.length > 0) && areApart(unit, space);
  for (const ghosts of hasGhosts ? [true, false] : [false]) {
    for (const most of [MOST_WORDS, SHORT_WORDS, 0]) {
      if (only !== undefined && unit.length === 1) yield single(only, { ghosts, most }, space);
      else yield chain(unit, { ghosts, most }, space);
    }
  }
}

/** Whether the marks of a chain lie clear of one another with all the dates that they slipped from. */
function areApart(unit: readonly TimelineMark[], { pxPerDay }: DrawingSpace): boolean {
  const extents = unit.map((mark) => extentWithGhosts(mark, pxPerDay));
  return extents.every(({ to }, index) => to <= (extents[index + 1]?.from ?? to));
}

interface Wish {
  readonly ghosts: boolean;
  /** The most px that words may take beyond their mark. */
  readonly most: number;
}

function single(mark: TimelineMark, { ghosts, most }: Wish, space: DrawingSpace): Way {
  const own = extentOf(mark, space.pxPerDay);
  const all = ghosts ? extentWithGhosts(mark, space.pxPerDay) : own;
  const full = space.wordsPx(mark.entry);
  const words =
    most === 0 ? undefined : wordsOf(mark, { width: own.to - own.from, full, most }, all.to - own.from);
  return {
    from: all.from,
    to: Math.max(all.to, words === undefined ? all.to : own.from + words.at + words.px),
    marks: [{ mark, ghosts, ...(words !== undefined && { words }) }],
  };
}

interface Room {
  readonly width: number;
  readonly full: number;
  readonly most: number;
}

/** Words lie in a bar that is wide enough, over a window or pledge and on behind it (its end is soft, or it is thin), else beside. */
function wordsOf({ shape }: TimelineMark, { width, full, most }: Room, after: number) {
  const inside = width - 2 * INSET;
  const isSoft = shape === 'pledge' || (shape === 'window' && width >= LEAST_UNDER_WORDS);
  if (isSoft) return { at: INSET, px: Math.min(full, Math.max(most, inside)) };
  if (shape === 'bar' && inside >= Math.min(full, most)) return { at: INSET, px: Math.min(full, inside) };
  return { at: after + GAP, px: Math.min(full, most) };
}

/** A chain on one lane: each mark's words as far as the arrow to the next leaves room. */
function chain(unit: readonly TimelineMark[], { ghosts, most }: Wish, space: DrawingSpace): Way {
  const { pxPerDay } = space;
  const extents = unit.map((mark) => (ghosts ? extentWithGhosts : extentOf)(mark, pxPerDay));
  const ends = extents.map(({ to }) => to);
  const marks = unit.map((mark, index): DrawnMark => {
    const next = unit[index + 1];
    const own = extentOf(mark, pxPerDay);
    const width = own.to - own.from;
    const at = mark.shape === 'window' && width >= LEAST_UNDER_WORDS ? INSET : width + GAP;
    const full = Math.min(space.wordsPx(mark.entry), MOST_WORDS);
    if (next === undefined) {
      const px = Math.min(full, most);
      const begins = Math.max(at, ...extents.map(({ to }) => to - own.from + GAP));
      if (px > 0) ends.push(own.from + begins + px);
      return { mark, ghosts, ...(px > 0 && { words: { at: begins, px } }) };
    }
    const px = Math.min(full, extentOf(next, pxPerDay).from - own.from - at - 2 * GAP - LEAST_ARROW);
    const isClear = !ghosts || unit.every(({ ghosts }) => ghosts.length === 0);
    const isWorded = most > 0 && px >= LEAST_WORDS && isClear;
    const behind = Math.max(width, isWorded ? at + px : 0);
    return { mark, ghosts, ...(isWorded && { words: { at, px } }), arrow: { to: next, at: behind + GAP } };
  });
  return { from: Math.min(...extents.map(({ from }) => from)), to: Math.max(...ends), marks };
}
