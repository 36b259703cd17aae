import type { EntryId } from '../entries/ids.ts';
import { extentOf } from './mark-extent.ts';
import type { TimelineMark } from './timeline-mark.ts';

/** What there must be between two marks of a chain for an arrow to be seen, in px. */
export const LEAST_ARROW = 18;

/**
 * Marks that share a lane: each by itself, but a deadline with what extended or superseded it, the original first, as far
 * as each lies clear of the one before; what lies over or before it begins another unit.
 */
export function lineageUnits(
  marks: readonly TimelineMark[],
  pxPerDay: number,
): readonly (readonly TimelineMark[])[] {
  const byId = new Map<EntryId, TimelineMark>(marks.map((mark) => [mark.entry.id, mark]));
  const follows = (mark: TimelineMark) => {
    const next = mark.entry.supersededBy === undefined ? undefined : byId.get(mark.entry.supersededBy);
    if (next === undefined) return undefined;
    const room = extentOf(next, pxPerDay).from - extentOf(mark, pxPerDay).to;
    return room >= LEAST_ARROW ? next : undefined;
  };
  if (!marks.some(follows)) return marks.map((mark) => [mark]);
  const followers = new Map<EntryId, TimelineMark>();
  const heads = new Set(marks);
  for (const mark of marks) {
    const next = follows(mark);
    // Of two that the same deadline followed, the first in time keeps it.
    if (next === undefined || !heads.has(next)) continue;
    heads.delete(next);
    followers.set(mark.entry.id, next);
  }
  return [...heads].map((head) => {
    const unit = [head];
    for (let next = followers.get(head.entry.id); next; next = followers.get(next.entry.id)) unit.push(next);
    return unit;
  });
}
