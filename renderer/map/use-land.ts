import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Instant } from '../../shared/dates/instant.ts';
import type { Camera, Size } from './camera.ts';
import { type Backdrop, drawLand, type LandColours, landColours } from './land-canvas.ts';
import { netData, nightData, outlineData } from './projection.ts';
import { type Detail, loadWorld, type World } from './world.ts';

type Loading = 'loading' | 'loaded' | 'failed';

/** Draws the world on a canvas: coarse while it moves, fine when it rests. Both are read when first needed. */
export function useLand(canvas: RefObject<HTMLCanvasElement | null>, at: Instant) {
  const worlds = useRef<Partial<Record<Detail, World>>>({});
  const colours = useRef<LandColours>(undefined);
  const last = useRef<{ readonly camera: Camera; readonly size: Size }>(undefined);
  const [loading, setLoading] = useState<Loading>('loading');
  const night = useMemo(() => new Path2D(nightData(at)), [at]);
  const backdrop = useMemo<Backdrop>(
    () => ({ outline: new Path2D(outlineData()), net: new Path2D(netData()), night }),
    [night],
  );

  const draw = useCallback(
    (camera: Camera, size: Size, isMoving: boolean) => {
      last.current = { camera, size };
      const element = canvas.current;
      if (element === null) return;
      colours.current ??= landColours(element);
      const { coarse, fine } = worlds.current;
      drawLand(element, camera, size, {
        world: isMoving ? (coarse ?? fine) : (fine ?? coarse),
        backdrop,
        colours: colours.current,
      });
    },
    [canvas, backdrop],
  );

  const again = useRef(() => {});
  again.current = () => {
    if (last.current !== undefined) draw(last.current.camera, last.current.size, false);
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
    const observer = new MutationObserver(recolour);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const contrast = matchMedia('(prefers-contrast: more)');
    contrast.addEventListener('change', recolour);
    return () => {
      observer.disconnect();
      contrast.removeEventListener('change', recolour);
    };
  }, []);

  return { draw, loading };
}

/** Waits until the window has nothing better to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 1500 });
  });
}
