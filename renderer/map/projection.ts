import {
  type GeoPermissibleObjects,
  geoCircle,
  geoGraticule10,
  geoInterpolate,
  geoNaturalEarth1,
  geoPath,
} from 'd3-geo';
import type { Instant } from '../../shared/dates/instant.ts';
import { type LonLat, midnightPoint } from '../../shared/places/sun.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in the plane of the projection. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Natural Earth, turned by 11° so that the cut runs through the Bering Strait and leaves Chukotka whole. The scale is
 * arbitrary: what is drawn lies in this plane once and for all, and a camera moves over it, so that a pan projects nothing.
 */
const projection = geoNaturalEarth1()
  .rotate([-11, 0])
  .scale(160)
  .translate([0, 0])
  // Arcs straighter than half a pixel at four times the size.
  .precision(0.15);

const path = geoPath(projection);

/** Where a place lies in the plane. */
export function project([lon, lat]: LonLat): Point {
  const [x, y] = projection([lon, lat]) ?? [0, 0];
  return { x, y };
}

/** A shape in the plane, as the data of an SVG path; lines run on great circles. */
export function pathData(shape: GeoPermissibleObjects): string {
  return path(shape) ?? '';
}

/** Where the whole world lies in the plane. */
export function worldBox(): Box {
  const [[left, top], [right, bottom]] = path.bounds({ type: 'Sphere' });
  return { left, top, right, bottom };
}

/** The line between two places that an aeroplane would take. */
export function greatCircleData(from: LonLat, to: LonLat): string {
  return pathData({ type: 'LineString', coordinates: [[...from], [...to]] });
}

/** Points along the same line in the plane, both ends counted. */
export function greatCirclePoints(from: LonLat, to: LonLat, count: number): readonly Point[] {
  const between = geoInterpolate([...from], [...to]);
  return Array.from({ length: count + 1 }, (_, index) => project(between(index / count)));
}

/** The half of the world where it is night at an instant. */
export function nightData(instant: Instant): string {
  return pathData(
    geoCircle()
      .center([...midnightPoint(instant)])
      .radius(90)
      .precision(2)(),
  );
}

/** The outline of the world, and a net of meridians and parallels at every tenth degree. */
export function outlineData(): string {
  return pathData({ type: 'Sphere' });
}

export function netData(): string {
  return pathData(geoGraticule10());
}
