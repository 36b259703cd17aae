import type { EntryId } from '../../shared/entries/ids.ts';
import { LANE_PX } from './chart-size.ts';
import type { LaidOutRow } from './laid-out-rows.ts';

/** A point on the chart: days in time, px under the axis. */
interface Point {
  readonly at: number;
  readonly y: number;
}

/** A line from one entry to another: what took its place, or what its date is computed from. */
export interface Line {
  readonly key: string;
  readonly kind: 'lineage' | 'trigger';
  readonly from: Point;
  readonly to: Point;
}

const FIRST_LANE_PX = 6;

/**
 * The lines that can't run along a lane: of lineages whose marks lie on different ones, and of the entries pointed at to
 * and from what their dates are computed from. An entry on several rows is met on that of the other end, else on the first.
 */
export function linesBetween(rows: readonly LaidOutRow[], pointed: readonly EntryId[]): readonly Line[] {
  const lines: Line[] = [];
  const joined = new Set<string>();
  const placed = placesOf(rows);
  for (const { layout } of rows)
    for (const { mark, arrow } of layout.marks)
      if (arrow !== undefined) joined.add(`${mark.entry.id} ${arrow.to.entry.id}`);
  for (const [id, places] of placed) {
    const [{ next, trigger }] = [places[0] ?? {}];
    if (next !== undefined && !joined.has(`${id} ${next}`)) add('lineage', id, next);
    if (trigger !== undefined && (pointed.includes(id) || pointed.includes(trigger)))
      add('trigger', trigger, id);
  }
  return lines;

  function add(kind: Line['kind'], from: EntryId, to: EntryId): void {
    const starts = placed.get(from) ?? [];
    const ends = placed.get(to) ?? [];
    const start = starts.find(({ row }) => ends.some((end) => end.row === row)) ?? starts[0];
    const end = ends.find(({ row }) => row === start?.row) ?? ends[0];
    if (start === undefined || end === undefined) return;
    lines.push({ key: `${kind} ${from} ${to}`, kind, from: start.right, to: end.left });
  }
}

interface Place {
  readonly row: number;
  readonly left: Point;
  readonly right: Point;
  readonly next: EntryId | undefined;
  readonly trigger: EntryId | undefined;
}

function placesOf(rows: readonly LaidOutRow[]): ReadonlyMap<EntryId, readonly Place[]> {
  const places = new Map<EntryId, Place[]>();
  for (const [row, { layout, top }] of rows.entries()) {
    for (const { mark, lane } of layout.marks) {
      const y = top + FIRST_LANE_PX + (lane + 0.5) * LANE_PX - 2;
      const { entry, from, to } = mark;
      const place = {
        row,
        left: { at: from, y },
        right: { at: to, y },
        next: entry.supersededBy,
        trigger: entry.trigger?.entry,
      };
      const there = places.get(entry.id);
      if (there === undefined) places.set(entry.id, [place]);
      else there.push(place);
    }
  }
  return places;
}
