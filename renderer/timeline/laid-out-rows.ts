import type { EntryView } from '../../shared/entries/entry-view.ts';
import { layOutRow, type RowLayout } from '../../shared/timeline/lay-out-row.ts';
import type { TimelineRow } from '../../shared/timeline/timeline-rows.ts';
import { AXIS_PX, MOST_LANES, rowHeight, USUAL_LANES } from './chart-size.ts';

/** A row, how it is laid out, and where it is, in px under the axis. */
export interface LaidOutRow {
  readonly row: TimelineRow;
  readonly layout: RowLayout;
  readonly isCollapsed: boolean;
  readonly top: number;
  readonly height: number;
}

/** What rows are laid out for. */
export interface ChartSpace {
  readonly pxPerDay: number;
  /** Of the chart, in px. */
  readonly height: number;
  readonly collapsed: readonly string[];
  readonly ghosts: boolean;
  wordsPx(entry: EntryView): number;
}

/** Lays every row out at a zoom, one under the other: with more lanes than usual where all rows fit on the chart then. */
export function layOutRows(rows: readonly TimelineRow[], space: ChartSpace): readonly LaidOutRow[] {
  const { pxPerDay, ghosts, wordsPx, collapsed, height } = space;
  const layOut = (row: TimelineRow, most: number) =>
    layOutRow(row.marks, { pxPerDay, ghosts, wordsPx, mostLanes: collapsed.includes(row.key) ? 0 : most });
  const usual = rows.map((row) => layOut(row, USUAL_LANES));
  const room = height - AXIS_PX;
  if (total(usual) > room || usual.every(({ lanes }) => lanes < USUAL_LANES))
    return stacked(rows, usual, collapsed);
  const wished = rows.map((row) => layOut(row, MOST_LANES));
  const most = mostLanesFor(room, wished);
  const laid = wished.map((layout, index) => {
    const row = rows[index];
    return row === undefined || layout.lanes <= most ? layout : layOut(row, most);
  });
  return stacked(rows, laid, collapsed);
}

/** The most lanes with which rows that could do with so many all fit. */
function mostLanesFor(room: number, wished: readonly RowLayout[]): number {
  let most = MOST_LANES;
  const height = () =>
    wished.reduce(
      (sum, { lanes, density }) => sum + rowHeight(Math.min(lanes, most), lanes > most || density.length > 0),
      0,
    );
  while (most > USUAL_LANES && height() > room) most -= 1;
  return most;
}

function total(layouts: readonly RowLayout[]): number {
  return layouts.reduce((sum, { lanes, density }) => sum + rowHeight(lanes, density.length > 0), 0);
}

function stacked(
  rows: readonly TimelineRow[],
  layouts: readonly RowLayout[],
  collapsed: readonly string[],
): readonly LaidOutRow[] {
  let top = 0;
  return rows.flatMap((row, index) => {
    const layout = layouts[index];
    if (layout === undefined) return [];
    const height = rowHeight(layout.lanes, layout.density.length > 0);
    top += height;
    return [{ row, layout, isCollapsed: collapsed.includes(row.key), top: top - height, height }];
  });
}
