import type { Camera, Size } from './camera.ts';
import type { World } from './world.ts';

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
  const width = Math.round(size.width * ratio);
  const height = Math.round(size.height * ratio);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const { world, backdrop, colours } = scene;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(ratio * camera.k, 0, 0, ratio * camera.k, ratio * camera.x, ratio * camera.y);
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
