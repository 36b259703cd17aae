import { type ChangeDay, type DayRange, shareOf } from './day-range.ts';

/** A mark on the slider. */
export interface ChangeMark {
  /** Where, from 0 to 1. */
  readonly at: number;
  /** How high, from 0 to 1: by how many changes there were. */
  readonly height: number;
}

/** No more marks than there are pixels to tell apart. */
const MOST_MARKS = 320;
const LOWEST = 0.22;

/** Where something changed, and how much: days that are too near to tell apart share a mark. */
export function marksOf(days: readonly ChangeDay[], range: DayRange): readonly ChangeMark[] {
  const slots = new Map<number, number>();
  for (const { day, changes } of days) {
    if (day < range.from || day > range.to) continue;
    const slot = Math.round(shareOf(range, day) * MOST_MARKS);
    slots.set(slot, (slots.get(slot) ?? 0) + changes);
  }
  const most = Math.max(1, ...slots.values());
  return [...slots].map(([slot, changes]) => ({
    at: slot / MOST_MARKS,
    height: LOWEST + (1 - LOWEST) * (most === 1 ? 1 : Math.log(changes) / Math.log(most)),
  }));
}
