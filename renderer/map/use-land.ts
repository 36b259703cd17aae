import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Instant } from '../../shared/dates/instant.ts';
import { type Camera, type Size, shiftedTo } from './camera.ts';
import { type Backdrop, covers, drawLand, type LandColours, landColours } from './land-canvas.ts';
import { netData, nightData, outlineData } from './projection.ts';
import { type Detail, loadWorld, type World } from './world.ts';

type Loading = 'loading' | 'loaded' | 'failed';

/**
 * Draws the world on a canvas that is larger than its frame. While the map moves the canvas is only shifted, and drawn
 * anew, coarse, where it no longer covers the frame; when the map rests it is drawn fine.
 */
export function useLand(canvas: RefObject<HTMLCanvasElement | null>, at: Instant) {
  const worlds = useRef<Partial<Record<Detail, World>>>({});
  const colours = useRef<LandColours>(undefined);
  /** What was asked for last, and for which camera the canvas was really drawn. */
  const last = useRef<{ readonly camera: Camera; readonly size: Size }>(undefined);
  const drawn = useRef<Camera>(undefined);
  const [loading, setLoading] = useState<Loading>('loading');
  const night = useMemo(() => new Path2D(nightData(at)), [at]);
  const backdrop = useMemo<Backdrop>(
    () => ({ outline: new Path2D(outlineData()), net: new Path2D(netData()), night }),
    [night],
  );

  const paint = useCallback(
    (camera: Camera, size: Size, isMoving: boolean) => {
      const element = canvas.current;
      if (element === null) return;
      colours.current ??= landColours(element);
      const { coarse, fine } = worlds.current;
      drawn.current = camera;
      drawLand(element, camera, size, {
        world: isMoving ? (coarse ?? fine) : (fine ?? coarse),
        backdrop,
        colours: colours.current,
      });
    },
    [canvas, backdrop],
  );

  const draw = useCallback(
    (camera: Camera, size: Size) => {
      last.current = { camera, size };
      paint(camera, size, false);
      if (canvas.current !== null) canvas.current.style.transform = '';
    },
    [canvas, paint],
  );

  /** For a camera on the move: the overlay that the canvas lies in is shifted from where it was laid out for `rest`. */
  const follow = useCallback(
    (camera: Camera, rest: Camera, size: Size) => {
      if (drawn.current !== undefined && covers(drawn.current, camera, size)) return;
      paint(camera, size, true);
      if (canvas.current !== null) canvas.current.style.transform = shiftedTo(camera, rest);
    },
    [canvas, paint],
  );

  const again = useRef(() => {});
  again.current = () => {
    if (last.current !== undefined) draw(last.current.camera, last.current.size);
  };

  useEffect(() => {
    let isGone = false;
    const take = (detail: Detail) => (world: World) => {
      if (isGone) return;
      worlds.current[detail] = world;
      setLoading('loaded');
      again.current();
    };
    const load = async () => {
      try {
        take('coarse')(await loadWorld('coarse'));
        await idle();
        if (!isGone) take('fine')(await loadWorld('fine'));
      } catch {
        // The venues are listed all the same, and the pane says that the map isn't there.
        if (!isGone && worlds.current.coarse === undefined) setLoading('failed');
      }
    };
    void load();
    return () => {
      isGone = true;
    };
  }, []);

  useEffect(() => {
    const recolour = () => {
      colours.current = undefined;
      again.current();
    };
    const { documentElement } = document;
    let theme = documentElement.dataset.theme;
    const observer = new MutationObserver(() => {
      if (documentElement.dataset.theme === theme) return;
      theme = documentElement.dataset.theme;
      recolour();
    });
    observer.observe(documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const contrast = matchMedia('(prefers-contrast: more)');
    contrast.addEventListener('change', recolour);
    return () => {
      observer.disconnect();
      contrast.removeEventListener('change', recolour);
    };
  }, []);

  return { draw, follow, loading };
}

/** Waits until the window has nothing better to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 1500 });
  });
}
