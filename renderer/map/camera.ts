import type { Box, Point } from './projection.ts';

/** How the plane lies on the screen: screen = plane × `k` + (`x`, `y`), in px. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const CLOSEST = 14;
/** What a fit leaves free around the venues, for their labels. */
const MARGIN = { x: 84, y: 34 };
/** A fit goes no closer than this: a single venue still needs the world around it. */
const CLOSEST_FIT = 2.4;
/** Without venues: from the Arctic to the Cape. */
const USUAL_MIDDLE = { x: 0, y: -60 };

/** Where a point of the plane is on the screen. */
export function onScreen({ k, x, y }: Camera, point: Point): Point {
  return { x: point.x * k + x, y: point.y * k + y };
}

/** How what was laid out for one camera is shifted while another is looked through, as a CSS transform. */
export function shiftedTo(laidOut: Camera, live: Camera): string {
  const by = live.k / laidOut.k;
  return `translate(${live.x - laidOut.x * by}px, ${live.y - laidOut.y * by}px) scale(${by})`;
}

/** The widest view: the whole world, in the middle of the frame where that has another shape. */
export function widest(world: Box, size: Size): number {
  return Math.min(...sharesOf(world, size));
}

/** A camera that shows all the points with room for their labels, as near as that allows. */
export function fitted(points: readonly Point[], world: Box, size: Size): Camera {
  // Without venues to show, the world bleeds to the frame's edges.
  const filling = Math.max(...sharesOf(world, size));
  if (points.length === 0) return centred(USUAL_MIDDLE, filling * 1.15, world, size);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const k = Math.min(
    Math.max(1, size.width - 2 * MARGIN.x) / Math.max(1, right - left),
    Math.max(1, size.height - 2 * MARGIN.y) / Math.max(1, bottom - top),
    Math.max(CLOSEST_FIT, filling),
  );
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return centred(middle, Math.max(k, widest(world, size)), world, size);
}

/** How many times the world's width fits the frame's, and its height. */
function sharesOf(world: Box, size: Size): readonly [number, number] {
  return [size.width / (world.right - world.left), size.height / (world.bottom - world.top)];
}

/** The camera moved by so many px, as far as the world reaches. */
export function panned(camera: Camera, by: Point, world: Box, size: Size): Camera {
  return held({ ...camera, x: camera.x + by.x, y: camera.y + by.y }, world, size);
}

/** The camera brought nearer by a factor, with a point of the screen staying where it is. */
export function zoomed(camera: Camera, factor: number, at: Point, world: Box, size: Size): Camera {
  const k = Math.min(CLOSEST, Math.max(widest(world, size), camera.k * factor));
  const by = k / camera.k;
  return held({ k, x: at.x - (at.x - camera.x) * by, y: at.y - (at.y - camera.y) * by }, world, size);
}

/** The camera for a frame of another size, with the middle staying in the middle. */
export function resized(camera: Camera, before: Size, size: Size, world: Box): Camera {
  const middle = {
    x: (before.width / 2 - camera.x) / camera.k,
    y: (before.height / 2 - camera.y) / camera.k,
  };
  return centred(middle, Math.max(camera.k, widest(world, size)), world, size);
}

/** The camera that brings a point of the plane into the frame, if it isn't there. */
export function revealing(camera: Camera, point: Point, world: Box, size: Size): Camera {
  const { x, y } = onScreen(camera, point);
  const isInside = x > 12 && y > 12 && x < size.width - 12 && y < size.height - 12;
  return isInside ? camera : centred(point, camera.k, world, size);
}

function centred(middle: Point, k: number, world: Box, size: Size): Camera {
  return held({ k, x: size.width / 2 - middle.x * k, y: size.height / 2 - middle.y * k }, world, size);
}

/** The camera pushed back until the frame lies within the world's box, or that in the middle of a wider frame. */
function held({ k, x, y }: Camera, world: Box, size: Size): Camera {
  return {
    k,
    x: heldBetween(x, world.left * k, world.right * k, size.width),
    y: heldBetween(y, world.top * k, world.bottom * k, size.height),
  };
}

function heldBetween(at: number, start: number, end: number, length: number): number {
  if (end - start <= length) return (length - start - end) / 2;
  return Math.min(-start, Math.max(length - end, at));
}
