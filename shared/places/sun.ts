import { type Instant, instantMs } from '../dates/instant.ts';

const MS_PER_DAY = 86_400_000;
/** Noon of 1 January 2000 UTC, from which the almanac's low-precision formulas count. */
const J2000_MS = 946_728_000_000;
const RADIANS = Math.PI / 180;

/** A point on the globe in degrees (WGS 84), longitude first as in GeoJSON. */
export type LonLat = readonly [lon: number, lat: number];

/**
 * Where the sun stands overhead at an instant, to about a hundredth of a degree between 1950 and 2050 (Astronomical
 * Almanac, low precision), far finer than a map of the world shows.
 */
export function subsolarPoint(instant: Instant): LonLat {
  const days = (instantMs(instant) - J2000_MS) / MS_PER_DAY;
  const meanLongitude = 280.46 + 0.985_647_4 * days;
  const anomaly = (357.528 + 0.985_600_3 * days) * RADIANS;
  const longitude = (meanLongitude + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * RADIANS;
  const obliquity = (23.439 - 0.000_000_4 * days) * RADIANS;
  const rightAscension = Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude)) / RADIANS;
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude)) / RADIANS;
  const greenwich = 280.460_618_37 + 360.985_647_366_29 * days;
  return [wrapped(rightAscension - greenwich), declination];
}

/** The point opposite the sun, in the middle of the night. */
export function midnightPoint(instant: Instant): LonLat {
  const [lon, lat] = subsolarPoint(instant);
  return [wrapped(lon + 180), -lat];
}

function wrapped(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
