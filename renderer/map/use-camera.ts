import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Camera, fitted, panned, resized, revealing, type Size, zoomed } from './camera.ts';
import { type Point, worldBox } from './projection.ts';

const REST_MS = 140;
const KEY_STEP = 64;
const ZOOM_STEP = 1.6;
const WHEEL_PER_DOUBLING = 320;
/** A press that moves less than this is a click. */
const SLACK = 3;

interface Moves {
  /** The camera as it is at this moment; draws without React. */
  live(camera: Camera, rest: Camera): void;
}

/**
 * The camera over the map. While a gesture lasts, `live` draws each frame and React rests; the state follows when the
 * map comes to rest, and only then are labels laid out anew.
 */
export function useCamera(points: readonly Point[], { live }: Moves) {
  const frame = useRef<HTMLDivElement>(null);
  const [world] = useState(worldBox);
  const [size, setSize] = useState<Size>();
  const [rest, setRest] = useState<Camera>();
  const now = useRef<Camera>(undefined);
  const resting = useRef<Camera>(undefined);
  const timer = useRef(0);
  /** A camera that nobody has moved shows every venue, and goes on doing so in a frame of another size. */
  const isMoved = useRef(false);
  resting.current = rest;

  const settle = useCallback(() => {
    clearTimeout(timer.current);
    if (now.current !== undefined) setRest(now.current);
  }, []);

  const move = useCallback(
    (next: Camera, restMs = REST_MS) => {
      now.current = next;
      isMoved.current = true;
      clearTimeout(timer.current);
      timer.current = window.setTimeout(settle, restMs);
      // Browsers hand out moves and wheels once a frame: waiting for another would only make it late.
      if (resting.current) live(next, resting.current);
    },
    [live, settle],
  );

  useEffect(() => () => clearTimeout(timer.current), []);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setSize({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const sizeBefore = useRef<Size>(undefined);
  const isFitted = useRef(false);
  useLayoutEffect(() => {
    if (size === undefined) return;
    const before = sizeBefore.current;
    sizeBefore.current = size;
    if (now.current === undefined || before === undefined || (!isFitted.current && points.length > 0)) {
      isFitted.current = points.length > 0;
      now.current = fitted(points, world, size);
    } else if (before !== size) {
      now.current = isMoved.current ? resized(now.current, before, size, world) : fitted(points, world, size);
    } else {
      return;
    }
    setRest(now.current);
  }, [size, points, world]);

  const wheel = useRef<(event: globalThis.WheelEvent) => void>(undefined);
  useEffect(() => {
    const element = frame.current;
    // React listens to wheels passively, and the page mustn't scroll while the map zooms.
    const onWheel = (event: globalThis.WheelEvent) => wheel.current?.(event);
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, []);

  const drag = useRef<{ readonly id: number; readonly x: number; readonly y: number; moved: boolean }>(
    undefined,
  );

  if (size === undefined || rest === undefined)
    return { frame, size, rest: undefined, handlers: {} } as const;

  const pan = (by: Point, restMs?: number) => move(panned(now.current ?? rest, by, world, size), restMs);
  const zoom = (factor: number, at: Point = { x: size.width / 2, y: size.height / 2 }) =>
    move(zoomed(now.current ?? rest, factor, at, world, size));
  const fit = () => {
    move(fitted(points, world, size), 0);
    isMoved.current = false;
  };
  const reveal = (point: Point) => {
    const next = revealing(now.current ?? rest, point, world, size);
    if (next !== now.current) move(next, 0);
  };

  wheel.current = (event) => {
    if (event.target instanceof Element && event.target.closest('[popover]') !== null) return;
    event.preventDefault();
    const box =
      event.currentTarget instanceof Element ? event.currentTarget.getBoundingClientRect() : undefined;
    zoom(2 ** (-event.deltaY / WHEEL_PER_DOUBLING), {
      x: event.clientX - (box?.left ?? 0),
      y: event.clientY - (box?.top ?? 0),
    });
  };

  const handlers = {
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      if (event.target instanceof Element && event.target.closest('button') !== null) return;
      const box = event.currentTarget.getBoundingClientRect();
      zoom(ZOOM_STEP, { x: event.clientX - box.left, y: event.clientY - box.top });
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      drag.current = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const last = drag.current;
      if (last === undefined || last.id !== event.pointerId) return;
      const by = { x: event.clientX - last.x, y: event.clientY - last.y };
      if (!last.moved && Math.hypot(by.x, by.y) < SLACK) return;
      if (!last.moved) event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { id: last.id, x: event.clientX, y: event.clientY, moved: true };
      pan(by, 10 * REST_MS);
    },
    onPointerUp: () => {
      if (drag.current?.moved) settle();
      drag.current = undefined;
    },
    onPointerCancel: () => {
      drag.current = undefined;
      settle();
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const moved = KEY_MOVES[event.key];
      if (moved !== undefined) pan({ x: moved.x * KEY_STEP, y: moved.y * KEY_STEP });
      else if (event.key === '+' || event.key === '=') zoom(ZOOM_STEP);
      else if (event.key === '-' || event.key === '_') zoom(1 / ZOOM_STEP);
      else if (event.key === '0') fit();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
  return { frame, size, rest, handlers, zoom, fit, reveal, zoomStep: ZOOM_STEP } as const;
}

const KEY_MOVES: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: 1, y: 0 },
  ArrowRight: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};
