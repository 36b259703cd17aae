import type { TimelineMark } from './timeline-mark.ts';

/** A stretch of a lane in px from 1 January 1970. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The least width of a bar, and half of a deadline's mark, in px; as in entry-mark.module.css. */
export const LEAST_BAR = 11;
export const HALF_DEADLINE = 7;

/** What a mark covers of its lane without its words, at so many px a day. */
export function extentOf({ shape, from, to }: TimelineMark, pxPerDay: number): Extent {
  const start = from * pxPerDay;
  if (shape === 'deadline') return { from: start - HALF_DEADLINE, to: start + HALF_DEADLINE };
  return { from: start, to: Math.max(to * pxPerDay, start + LEAST_BAR) };
}

/** The same with the dates that it slipped from, and all between. */
export function extentWithGhosts(mark: TimelineMark, pxPerDay: number): Extent {
  const own = extentOf(mark, pxPerDay);
  const ghosts = mark.ghosts.map((ghost) => extentOf({ ...mark, ...ghostStretch(mark, ghost) }, pxPerDay));
  return {
    from: Math.min(own.from, ...ghosts.map(({ from }) => from)),
    to: Math.max(own.to, ...ghosts.map(({ to }) => to)),
  };
}

/** Where the ghost of a mark is drawn: that of a deadline's day is a mark in its middle. */
export function ghostStretch(
  { shape }: TimelineMark,
  ghost: TimelineMark['ghosts'][number],
): { readonly shape: TimelineMark['shape']; readonly from: number; readonly to: number } {
  const { from, to } = ghost;
  if (!ghost.exact) return { shape: 'window', from, to };
  if (shape !== 'deadline') return { shape: 'bar', from, to };
  const at = (ghost.from + ghost.to) / 2;
  return { shape: 'deadline', from: at, to: at };
}
