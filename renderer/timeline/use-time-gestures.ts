import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { HEADER_PX } from './chart-size.ts';
import type { TimeScroll } from './use-time-scroll.ts';

const WHEEL_PER_DOUBLING = 240;
const PX_PER_LINE = 16;
/** A press that moves less than this is a click. */
const SLACK = 3;
/** How much speed is left after a millisecond without a hand on it. */
const FRICTION_PER_MS = 0.995;
const LEAST_SPEED = 0.02;

interface Drag {
  readonly id: number;
  x: number;
  y: number;
  at: number;
  /** Px a millisecond. */
  speed: number;
  moved: boolean;
}

/** The hand on the chart: dragging pans and glides on, a wheel scrolls time, and with Ctrl it zooms about the pointer. */
export function useTimeGestures(scroll: TimeScroll) {
  const { scroller, pan, zoomTo } = scroll;
  const drag = useRef<Drag>(undefined);
  const glide = useRef(0);
  useWheel(scroller, scroll);
  useEffect(() => () => cancelAnimationFrame(glide.current), []);

  const stop = () => cancelAnimationFrame(glide.current);
  const glideOn = (speed: number, last: number) => {
    glide.current = requestAnimationFrame((now) => {
      const ms = Math.min(now - last, 64);
      pan(speed * ms);
      const slower = speed * FRICTION_PER_MS ** ms;
      if (Math.abs(slower) > LEAST_SPEED) glideOn(slower, now);
    });
  };

  return {
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      if (isOnControl(event.target)) return;
      const { live, size } = scroll;
      if (live.current === undefined || size === undefined) return;
      zoomTo(size.width / live.current.pxPerDay / 2, pointerPx(event, event.currentTarget));
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      stop();
      // A finger scrolls by itself.
      if (event.button !== 0 || event.pointerType === 'touch' || isInPopup(event.target)) return;
      const { pointerId: id, clientX: x, clientY: y, timeStamp: at } = event;
      drag.current = { id, x, y, at, speed: 0, moved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const last = drag.current;
      if (last === undefined || last.id !== event.pointerId) return;
      const by = { x: last.x - event.clientX, y: last.y - event.clientY };
      if (!last.moved && Math.hypot(by.x, by.y) < SLACK) return;
      if (!last.moved) event.currentTarget.setPointerCapture(event.pointerId);
      const ms = Math.max(1, event.timeStamp - last.at);
      last.speed = 0.6 * (by.x / ms) + 0.4 * last.speed;
      Object.assign(last, { x: event.clientX, y: event.clientY, at: event.timeStamp, moved: true });
      if (by.y !== 0) event.currentTarget.scrollTop += by.y;
      if (by.x !== 0) pan(by.x);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const last = drag.current;
      drag.current = undefined;
      if (last === undefined || !last.moved) return;
      const isStill =
        event.timeStamp - last.at > 60 || matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (!isStill) glideOn(last.speed, performance.now());
    },
    onPointerCancel: () => {
      drag.current = undefined;
    },
  };
}

/** React listens to wheels passively, and the page mustn't zoom or scroll beside the chart. */
function useWheel(scroller: RefObject<HTMLElement | null>, scroll: TimeScroll) {
  const latest = useRef(scroll);
  latest.current = scroll;
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onWheel = (event: globalThis.WheelEvent) => {
      if (isInPopup(event.target)) return;
      const { live, size, zoomTo, pan } = latest.current;
      if (live.current === undefined || size === undefined) return;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PX_PER_LINE : 1;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const days = size.width / live.current.pxPerDay;
        zoomTo(days * 2 ** ((event.deltaY * unit) / WHEEL_PER_DOUBLING), pointerPx(event, element));
        return;
      }
      // Sideways and with Shift the browser scrolls time itself; so it does with rows that don't all fit.
      const fits = element.scrollHeight <= element.clientHeight;
      const isOnAxis = event.target instanceof Element && event.target.closest('[data-axis]') !== null;
      if (event.shiftKey || event.deltaX !== 0 || !(fits || isOnAxis)) return;
      event.preventDefault();
      pan(event.deltaY * unit);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [scroller]);
}

/** How far a pointer is from where time begins, in px. */
function pointerPx({ clientX }: { readonly clientX: number }, element: Element): number {
  return Math.max(0, clientX - element.getBoundingClientRect().left - HEADER_PX);
}

function isOnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, [data-entry], [popover]') !== null;
}

function isInPopup(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[popover]') !== null;
}
