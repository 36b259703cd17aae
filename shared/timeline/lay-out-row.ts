import { type Density, densityOf } from './density-bins.ts';
import { createLane, type Lane } from './lane.ts';
import { lineageUnits } from './lineage-units.ts';
import { extentOf, extentWithGhosts } from './mark-extent.ts';
import type { Stretch, TimelineMark } from './timeline-mark.ts';
import { byTime } from './timeline-rows.ts';
import { type DrawingSpace, type DrawnMark, GAP, type Way, waysToDraw } from './ways-to-draw.ts';

/** What there is room for. */
export interface RowSpace extends DrawingSpace {
  /** None: everything is counted. */
  readonly mostLanes: number;
}

/** Where a mark is drawn. */
export interface PlacedMark extends DrawnMark {
  readonly lane: number;
  /** All that is drawn of it: its words, old dates and arrow included. */
  readonly reach: Stretch;
}

export interface RowLayout {
  readonly lanes: number;
  /** By time. */
  readonly marks: readonly PlacedMark[];
  /** What found no lane, counted. */
  readonly density: readonly Density[];
}

const MOST_PLEDGE_LANES = 3;

/**
 * Lays a row's marks on lanes so that neither they nor their words overlap. What matters most is placed first, with all
 * its words if any lane has room, else with fewer, else bare; what finds no lane is counted. Pledges run along lanes of
 * their own below. Depends on the zoom and never on what part of time is looked at, so that panning moves nothing.
 */
export function layOutRow(marks: readonly TimelineMark[], space: RowSpace): RowLayout {
  const pledges = marks.filter(({ shape }) => shape === 'pledge');
  const others = marks.filter(({ shape }) => shape !== 'pledge');
  const upper = packed(others, space, space.mostLanes);
  const lower = packed(pledges, space, Math.min(space.mostLanes, MOST_PLEDGE_LANES));
  return {
    lanes: upper.lanes + lower.lanes,
    marks: [
      ...upper.placed,
      ...lower.placed.map((placed) => ({ ...placed, lane: placed.lane + upper.lanes })),
    ].toSorted((a, b) => byTime(a.mark, b.mark)),
    density: densityOf([...upper.left, ...lower.left].toSorted(byTime), space.pxPerDay),
  };
}

interface Packed {
  readonly lanes: number;
  readonly placed: readonly PlacedMark[];
  readonly left: readonly TimelineMark[];
}

function packed(marks: readonly TimelineMark[], space: RowSpace, mostLanes: number): Packed {
  const lanes: Lane[] = [];
  const placed: PlacedMark[] = [];
  const left: TimelineMark[] = [];
  const units = lineageUnits(marks.toSorted(byTime), space.pxPerDay)
    .map((unit) => ({ unit, rank: rankOf(unit) }))
    .toSorted((a, b) => a.rank - b.rank);
  for (const { unit } of units) {
    const found = firstFit(waysToDraw(unit, space), lanes, mostLanes);
    if (found === undefined) left.push(...unit);
    else {
      for (const drawn of found.way.marks)
        placed.push({ ...drawn, lane: found.lane, reach: reachOf(drawn, space.pxPerDay) });
    }
  }
  return { lanes: lanes.length, placed, left };
}

/** The first way that any lane has room for; a new lane is one if it may be. */
function firstFit(
  ways: Iterable<Way>,
  lanes: Lane[],
  mostLanes: number,
): { readonly way: Way; readonly lane: number } | undefined {
  for (const way of ways) {
    const free = lanes.findIndex((lane) => lane.isFree(way.from, way.to + GAP));
    const lane = free === -1 ? lanes.length : free;
    if (lane >= mostLanes) continue;
    lanes[lane] ??= createLane();
    lanes[lane].take(way.from, way.to + GAP);
    return { way, lane };
  }
  return undefined;
}

/** What is placed first: chains and deadlines, then summits and state visits, talks, calls, and what is off. */
function rankOf(unit: readonly TimelineMark[]): number {
  const [first] = unit;
  if (first === undefined || unit.length > 1) return 0;
  const { kind, standing, exact, supersededBy } = first.entry;
  if (standing === 'cancelled' || supersededBy !== undefined) return LAST;
  return RANKS[kind] + (exact ? 0 : 0.5);
}

const RANKS = {
  deadline: 0,
  pledge: 0,
  summit: 1,
  'state-visit': 1,
  bilateral: 2,
  multilateral: 2,
  talks: 2,
  call: 3,
} as const;
const LAST = 4;

function reachOf({ mark, words, ghosts, arrow }: DrawnMark, pxPerDay: number): Stretch {
  const own = extentOf(mark, pxPerDay);
  const all = ghosts ? extentWithGhosts(mark, pxPerDay) : own;
  const to = Math.max(
    all.to,
    words === undefined ? all.to : own.from + words.at + words.px,
    arrow === undefined ? all.to : arrow.to.from * pxPerDay,
  );
  return { from: all.from / pxPerDay, to: to / pxPerDay };
}
