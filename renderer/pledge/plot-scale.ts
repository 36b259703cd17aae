import { type Day, daysBetween } from '../../shared/dates/day.ts';
import type { ReadingView } from '../../shared/entries/entry-view.ts';
import type { PaceLine } from '../../shared/pledges/pace-line.ts';

/** The plot's size and the room around what is drawn, in its own units, which are about pixels. */
export const PLOT = { width: 300, height: 116, side: 8, top: 8, bottom: 6 } as const;

/** Where days and amounts lie on the plot of a pledge. */
export interface PlotScale {
  readonly first: Day;
  readonly last: Day;
  x(day: Day): number;
  y(amount: number): number;
}

/** A scale that holds the whole pace line and every reading. */
export function plotScale({ from, to, amount }: PaceLine, readings: readonly ReadingView[]): PlotScale {
  const days = [from, to, ...readings.map(({ upTo }) => upTo)].sort();
  const [first = from, last = to] = [days[0], days.at(-1)];
  const most = Math.max(amount, ...readings.map((reading) => reading.amount));
  const width = PLOT.width - 2 * PLOT.side;
  const height = PLOT.height - PLOT.top - PLOT.bottom;
  return {
    first,
    last,
    x: (day) => PLOT.side + (daysBetween(first, day) / daysBetween(first, last)) * width,
    y: (value) => PLOT.top + (1 - value / most) * height,
  };
}
