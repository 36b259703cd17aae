import type { EntryView } from '../../shared/entries/entry-view.ts';
import { layOutRow, type RowLayout } from '../../shared/timeline/lay-out-row.ts';
import type { TimelineRow } from '../../shared/timeline/timeline-rows.ts';
import { mostLanesFor, rowHeight } from './chart-size.ts';

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

/** Lays every row out at a zoom, one under the other. */
export function layOutRows(rows: readonly TimelineRow[], space: ChartSpace): readonly LaidOutRow[] {
  const { pxPerDay, ghosts, wordsPx, collapsed } = space;
  const open = rows.filter(({ key }) => !collapsed.includes(key)).length;
  const most = mostLanesFor(space.height, open);
  let top = 0;
  return rows.map((row) => {
    const isCollapsed = collapsed.includes(row.key);
    const layout = layOutRow(row.marks, { pxPerDay, ghosts, wordsPx, mostLanes: isCollapsed ? 0 : most });
    const height = rowHeight(layout.lanes, layout.density.length > 0);
    const laid = { row, layout, isCollapsed, top, height };
    top += height;
    return laid;
  });
}
