import { type Day, daysBetween } from '../dates/day.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { EntryView } from '../entries/entry-view.ts';

/** What would be delivered if it were spread evenly: nothing on the first day of the period, everything on its last. */
export interface PaceLine {
  readonly from: Day;
  readonly to: Day;
  readonly amount: number;
  readonly unit: string;
}

/** Why a pledge has no pace: no (positive) quantity, no period, one with an open end, a vague one, or a single day. */
export type NoPace = 'no-quantity' | 'no-period' | 'open-period' | 'vague-period' | 'one-day';

export type Pledge = Pick<EntryView, 'quantity' | 'when' | 'readings'>;

/**
 * The pace line of a pledge over the window of its `when`, or why there is none. A month, quarter or year is a period
 * like any other; what is approximate or uncertain, has unknown digits, or is one day of many, isn't.
 */
export function paceLineOf({ quantity, when }: Pick<Pledge, 'quantity' | 'when'>): PaceLine | NoPace {
  if (quantity === undefined || quantity.amount <= 0) return 'no-quantity';
  const date = when === undefined ? undefined : parseDate(when.date);
  if (!date?.ok) return 'no-period';
  const { from, to } = date.value.window;
  if (from === undefined || to === undefined) return 'open-period';
  if (date.value.approximate || date.value.uncertain || /[[X]/.test(date.value.text)) return 'vague-period';
  return from === to ? 'one-day' : { from, to, ...quantity };
}

/** How much is due by a day: nothing before the period, everything after it. */
export function dueOn({ from, to, amount }: PaceLine, day: Day): number {
  const gone = daysBetween(from, day) / daysBetween(from, to);
  return amount * Math.min(1, Math.max(0, gone));
}

/** On which day of the period an amount is due, counted from its first day, with the part of the day. */
export function dayDue({ from, to, amount }: PaceLine, delivered: number): number {
  return daysBetween(from, to) * Math.min(1, Math.max(0, delivered / amount));
}
