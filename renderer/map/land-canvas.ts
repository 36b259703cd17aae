import type { Camera, Size } from './camera.ts';
import type { World } from './world.ts';

/** How far the canvas reaches beyond its frame on every side, in px: so far a pan shifts it without drawing anew. */
export const LAND_MARGIN = 200;

/** A canvas shifted and scaled this much still looks right while it moves. */
const MOST_SCALED = 1.7;

/** Whether what was drawn for one camera covers the frame as another sees it, sharp enough for a moving map. */
export function covers(drawn: Camera, camera: Camera, size: Size): boolean {
  const by = camera.k / drawn.k;
  if (by > MOST_SCALED || by < 1 / MOST_SCALED) return false;
  const left = camera.x - drawn.x * by - LAND_MARGIN * by;
  const top = camera.y - drawn.y * by - LAND_MARGIN * by;
  return (
    left <= 0 &&
    top <= 0 &&
    left + (size.width + 2 * LAND_MARGIN) * by >= size.width &&
    top + (size.height + 2 * LAND_MARGIN) * by >= size.height
  );
}

/** What the canvas shows beside the world, in the plane of the projection. */
export interface Backdrop {
  readonly outline: Path2D;
  readonly net: Path2D;
  readonly night: Path2D;
}

export interface LandColours {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly net: string;
  readonly night: string;
}

/** Reads the colours of the map from the tokens that hold at an element. */
export function landColours(element: Element): LandColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    sea: token('--sea'),
    land: token('--land'),
    border: token('--land-line'),
    net: token('--hairline'),
    night: token('--night'),
  };
}

/** Draws the sea, the land and the night as a camera sees them; only paths that were projected before. */
export function drawLand(
  canvas: HTMLCanvasElement,
  camera: Camera,
  size: Size,
  scene: { readonly world: World | undefined; readonly backdrop: Backdrop; readonly colours: LandColours },
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const ratio = devicePixelRatio;
  const width = Math.round((size.width + 2 * LAND_MARGIN) * ratio);
  const height = Math.round((size.height + 2 * LAND_MARGIN) * ratio);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const { world, backdrop, colours } = scene;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(
    ratio * camera.k,
    0,
    0,
    ratio * camera.k,
    ratio * (camera.x + LAND_MARGIN),
    ratio * (camera.y + LAND_MARGIN),
  );
  context.fillStyle = colours.sea;
  context.fill(backdrop.outline);
  if (world !== undefined) {
    context.fillStyle = colours.land;
    context.fill(world.land);
  }
  context.lineWidth = 0.5 / camera.k;
  context.globalAlpha = 0.55;
  context.strokeStyle = colours.net;
  context.stroke(backdrop.net);
  context.globalAlpha = 1;
  if (world !== undefined) {
    context.lineWidth = 0.6 / camera.k;
    context.strokeStyle = colours.border;
    context.stroke(world.borders);
  }
  context.fillStyle = colours.night;
  context.fill(backdrop.night);
}
