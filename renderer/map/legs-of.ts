import type { Round } from '../../shared/entries/talks-rounds.ts';
import { greatCircleData, greatCirclePoints, type Point } from './projection.ts';
import type { Route } from './use-map-stops.ts';

/** One line of a route, from a round to the next. */
export interface Leg {
  readonly track: string;
  readonly from: Round;
  readonly to: Round;
  /** The great circle in the plane, as an SVG path and as points along it. */
  readonly data: string;
  readonly points: readonly Point[];
}

const POINTS = 48;

/** The legs of a route; two rounds at one venue need no line. */
export function legsOf({ track, rounds }: Route): readonly Leg[] {
  return rounds.slice(1).flatMap((to, index) => {
    const from = rounds[index];
    const [start, end] = [from?.entry.venue, to.entry.venue];
    if (from === undefined || start === undefined || end === undefined || start.id === end.id) return [];
    const ends = [
      [start.lon, start.lat],
      [end.lon, end.lat],
    ] as const;
    return [{ track, from, to, data: greatCircleData(...ends), points: greatCirclePoints(...ends, POINTS) }];
  });
}
