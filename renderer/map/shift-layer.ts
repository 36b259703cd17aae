import type { Camera } from './camera.ts';
import styles from './map-pane.module.css';

/** How far the layer may be scrolled on every side, in px; as in map-pane.module.css. */
const ROOM = 600;

/**
 * Shifts what was laid out for a camera at rest to where a moving one sees it. A pan scrolls: the browser then moves
 * finished pictures, where a transform has it look through five hundred venues at every frame. A zoom, and a pan beyond
 * the room, is a transform.
 */
export function shiftLayer(layer: HTMLElement, rest: Camera, live: Camera): void {
  const scroller = layer.closest<HTMLElement>(`.${styles.scroller}`);
  if (scroller === null) return;
  const by = live.k / rest.k;
  const [x, y] = [live.x - rest.x * by, live.y - rest.y * by];
  const isPan = by === 1 && Math.abs(x) <= ROOM && Math.abs(y) <= ROOM;
  const transform = isPan ? '' : `translate(${x}px, ${y}px) scale(${by})`;
  if (layer.style.transform !== transform) layer.style.transform = transform;
  scroller.scrollTo(isPan ? ROOM - x : ROOM, isPan ? ROOM - y : ROOM);
  // The venues needn't be asked whether the pointer is over them while they move.
  if (!scroller.hasAttribute('data-moving')) scroller.setAttribute('data-moving', '');
}

/** Puts the layer back where it was laid out. */
export function restLayer(layer: HTMLElement): void {
  const scroller = layer.closest<HTMLElement>(`.${styles.scroller}`);
  if (layer.style.transform !== '') layer.style.transform = '';
  scroller?.removeAttribute('data-moving');
  scroller?.scrollTo(ROOM, ROOM);
}
