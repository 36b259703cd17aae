import { type RefObject, useLayoutEffect } from 'react';
import type { Camera, Size } from './camera.ts';
import { restLayer } from './shift-layer.ts';

/** Draws the fine map, and puts the overlay back in its place, whenever the camera comes to rest. */
export function useRestDrawing(
  draw: (camera: Camera, size: Size) => void,
  overlay: RefObject<HTMLElement | null>,
  rest: Camera | undefined,
  size: Size | undefined,
): void {
  useLayoutEffect(() => {
    if (rest === undefined || size === undefined) return;
    if (overlay.current !== null) restLayer(overlay.current);
    draw(rest, size);
  }, [draw, overlay, rest, size]);
}
