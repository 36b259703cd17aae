import type { LaidOutRow } from './laid-out-rows.ts';

/** Something on the chart that the keyboard stops at: a mark or a count. */
export interface ChartStop {
  /** As `data-stop` has it. */
  readonly key: string;
  /** When, in days. */
  readonly at: number;
  /** The entry, where it isn't a count. */
  readonly entry?: string;
}

/** The stops of a row, by time. */
export function stopsOf({ row, layout }: LaidOutRow): readonly ChartStop[] {
  const marks = layout.marks.map(({ mark }) => ({
    key: `${row.key}/${mark.entry.id}`,
    at: mark.from,
    entry: mark.entry.id,
  }));
  const counts = layout.density.map(({ from, to }) => ({ key: `${row.key}/${from}`, at: (from + to) / 2 }));
  return [...marks, ...counts].toSorted((a, b) => a.at - b.at);
}

/** The stop that is nearest in time. */
export function nearestStop(stops: readonly ChartStop[], at: number): ChartStop | undefined {
  return stops.reduce<ChartStop | undefined>(
    (best, stop) => (best === undefined || Math.abs(stop.at - at) < Math.abs(best.at - at) ? stop : best),
    undefined,
  );
}

export type StopMove = 'back' | 'on' | 'up' | 'down' | 'first' | 'last';

/** Where a move of the keyboard goes from a stop; from nowhere, to the stop nearest to `near` in the first row that has any. */
export function nextStop(
  rows: readonly LaidOutRow[],
  from: string | undefined,
  move: StopMove,
  near: number,
): { readonly stop: ChartStop; readonly row: LaidOutRow } | undefined {
  const rowIndex = rows.findIndex(({ row }) => from?.startsWith(`${row.key}/`));
  const row = rows[rowIndex];
  const stops = row === undefined ? [] : stopsOf(row);
  const index = stops.findIndex(({ key }) => key === from);
  const here = stops[index];
  if (row === undefined || here === undefined) return firstFrom(rows, 0, 1, near);
  const within = (stop: ChartStop | undefined) => (stop === undefined ? undefined : { stop, row });
  switch (move) {
    case 'back':
      return within(stops[index - 1]);
    case 'on':
      return within(stops[index + 1]);
    case 'first':
      return within(stops[0]);
    case 'last':
      return within(stops.at(-1));
    case 'up':
      return firstFrom(rows, rowIndex - 1, -1, here.at);
    case 'down':
      return firstFrom(rows, rowIndex + 1, 1, here.at);
  }
}

function firstFrom(rows: readonly LaidOutRow[], start: number, step: 1 | -1, near: number) {
  for (let index = start; index >= 0 && index < rows.length; index += step) {
    const row = rows[index];
    const stop = row === undefined ? undefined : nearestStop(stopsOf(row), near);
    if (row !== undefined && stop !== undefined) return { stop, row };
  }
  return undefined;
}
