import { type FocusEvent, type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef } from 'react';
import type { EntryId } from '../../shared/entries/ids.ts';
import { useSherpa } from '../state/sherpa.ts';
import { AXIS_PX, LANE_PX } from './chart-size.ts';
import { type ChartStop, nextStop, type StopMove } from './chart-stops.ts';
import type { LaidOutRow } from './laid-out-rows.ts';
import type { TimeScroll } from './use-time-scroll.ts';
import { nextZoom } from './zoom-steps.ts';

const PAN_SHARE = 0.25;

/**
 * The keyboard on the chart: arrows go from mark to mark and from row to row, with Shift through time. One mark is the
 * tab stop. While an entry is open in the inspector, the one that the arrows come to is opened instead.
 */
export function useChartKeys(rows: readonly LaidOutRow[], scroll: TimeScroll) {
  const { view } = useSherpa();
  const { scroller, size, live, pan, zoomTo, reveal, showToday } = scroll;
  const tabStop = useRef<HTMLElement>(undefined);
  /** A stop that wasn't drawn when the keyboard went there. */
  const awaited = useRef<string>(undefined);

  // Whatever is drawn next may be what is waited for.
  useLayoutEffect(() => {
    if (awaited.current !== undefined && focusOn(scroller.current, awaited.current))
      awaited.current = undefined;
  });

  const goTo = (stop: ChartStop, row: LaidOutRow) => {
    reveal(stop.at);
    revealRow(scroller.current, row);
    awaited.current = focusOn(scroller.current, stop.key) ? undefined : stop.key;
    const { selected, select } = view.getState();
    if (selected !== undefined && stop.entry !== undefined) select(stop.entry as EntryId);
  };

  const does = (event: KeyboardEvent<HTMLElement>): boolean => {
    if (size === undefined || live.current === undefined) return false;
    const { timeline } = view.getState();
    const pans = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.shiftKey && pans !== undefined) pan(pans * PAN_SHARE * size.width);
    else if (event.key === '+' || event.key === '=') zoomTo(nextZoom(timeline.days, 'in'));
    else if (event.key === '-' || event.key === '_') zoomTo(nextZoom(timeline.days, 'out'));
    else if (event.key === 't' || event.key === 'T') showToday();
    else {
      const move = MOVES[event.key];
      if (move === undefined || event.shiftKey) return false;
      const near = live.current.from + timeline.days / 3;
      const next = nextStop(rows, stopUnder(event.target), move, near);
      if (next !== undefined) goTo(next.stop, next.row);
    }
    return true;
  };

  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isOnHeader(event.target) || !does(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onFocusCapture: ({ target }: FocusEvent<HTMLElement>) => {
      if (!(target instanceof HTMLElement) || stopUnder(target) === undefined) return;
      if (tabStop.current !== undefined) tabStop.current.tabIndex = -1;
      target.tabIndex = 0;
      tabStop.current = target;
    },
    onClick: ({ target }: MouseEvent<HTMLElement>) => {
      const place = target instanceof Element ? target.closest<HTMLElement>('[data-entry][data-stop]') : null;
      if (place?.dataset.entry !== undefined) view.getState().select(place.dataset.entry as EntryId);
    },
  };
}

const MOVES: Readonly<Record<string, StopMove>> = {
  ArrowLeft: 'back',
  ArrowRight: 'on',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

function stopUnder(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-stop]')?.dataset.stop : undefined;
}

function isOnHeader(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-header]') !== null;
}

function focusOn(chart: HTMLElement | null, stop: string): boolean {
  const button = chart?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(stop)}"] button`);
  button?.focus({ preventScroll: true });
  return button != null;
}

/** Scrolls a row into view if it isn't. */
function revealRow(chart: HTMLElement | null, { top, height }: LaidOutRow): void {
  if (chart === null) return;
  const room = chart.clientHeight - AXIS_PX;
  if (top < chart.scrollTop) chart.scrollTop = top;
  else if (top + Math.min(height, room) > chart.scrollTop + room)
    chart.scrollTop = top + Math.min(height, room) - room + LANE_PX / 2;
}
