import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Day, dayOfEpoch, epochOf } from '../../shared/dates/day.ts';
import type { Stretch } from '../../shared/timeline/timeline-mark.ts';
import { useCalendar, useFocusDay, useView } from '../state/sherpa.ts';
import { HEADER_PX } from './chart-size.ts';
import { withinZoom } from './zoom-steps.ts';

/** Where the day in focus stands, as a share of the width: a third of what led here, two of what is to come. */
const FOCUS_SHARE = 1 / 3;
const REST_MS = 140;
const LEAST_CHANGE = 1e-6;
/** How far one scrolls until more is drawn, as a share of what is seen; half as much is always drawn beyond. */
const STEP = 1 / 2;
/** A zoom is drawn by stretching what is laid out, until it is this much. */
const MOST_STRETCHED = 1.7;

/** The part of the chart that is drawn: time in days, rows in px. */
export interface Drawn extends Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** What was scrolled and zoomed to at this moment; React follows when it rests. */
interface Live {
  /** The day at the left edge, with fractions. */
  from: number;
  pxPerDay: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The chart as a window on time. Panning is the browser's own scrolling. A zoom stretches what is drawn, by the one
 * length that all is placed by, and lays it out anew when it rests; then too the day in focus follows.
 */
export function useTimeScroll(range: Stretch) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>();
  const [drawn, setDrawn] = useState<Drawn>();
  const [seen, setSeen] = useState<number>();
  const days = useView((view) => view.timeline.days);
  const setTimeline = useView((view) => view.setTimeline);
  const turnTo = useView((view) => view.turnTo);
  const today = useCalendar(({ status }) => status.today);
  const focus = useFocusDay();
  const told = useRef<Day>(undefined);
  const live = useRef<Live>(undefined);
  const asked = useRef<Drawn>(undefined);
  const timer = useRef(0);
  const latest = useRef({ range, days, today, size });
  latest.current = { range, days, today, size };
  const pxPerDay = size === undefined ? undefined : size.width / days;

  const measure = useCallback(() => {
    const { current: element } = scroller;
    const { current: at } = live;
    if (element === null || at === undefined) return;
    const wide = (element.clientWidth - HEADER_PX) / at.pxPerDay;
    const high = element.clientHeight;
    const step = wide * STEP;
    const rowStep = (high * STEP) / 2;
    const [column, line] = [Math.floor(at.from / step), Math.floor(element.scrollTop / rowStep)];
    const next = {
      from: (column - 1 / 2) * step,
      to: (column + 3 / 2) * step + wide,
      top: (line - 1 / 2) * rowStep,
      bottom: (line + 3 / 2) * rowStep + high,
    };
    // Asked for again, a drawing that is under way would begin anew.
    if (asked.current !== undefined && isSame(asked.current, next)) return;
    asked.current = next;
    setDrawn(next);
  }, []);

  /** Puts the browser where the chart is meant to be. */
  const apply = useCallback(() => {
    const { current: at } = live;
    if (at === undefined || scroller.current === null) return;
    scroller.current.scrollLeft = (at.from - latest.current.range.from) * at.pxPerDay;
  }, []);

  const settle = useCallback(() => {
    clearTimeout(timer.current);
    const { current: at } = live;
    const { size, today } = latest.current;
    if (at === undefined || size === undefined) return;
    content.current?.removeAttribute('data-zooming');
    // A pan leaves it alone: rounding alone would lay everything out anew.
    const days = size.width / at.pxPerDay;
    if (Math.abs(days - latest.current.days) > LEAST_CHANGE * days) setTimeline({ days });
    const day = dayOfEpoch(Math.floor(at.from + days * FOCUS_SHARE));
    told.current = day;
    turnTo(day === today ? undefined : day);
    setSeen(at.from);
    measure();
  }, [setTimeline, turnTo, measure]);

  const rest = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(settle, REST_MS);
  }, [settle]);

  useEffect(() => () => clearTimeout(timer.current), []);

  useLayoutEffect(() => {
    const { current: element } = scroller;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const width = element.clientWidth - HEADER_PX;
      if (width > 0 && element.clientHeight > 0) setSize({ width, height: element.clientHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (pxPerDay === undefined) return;
    const { current: at } = live;
    const isFocusNew = told.current !== focus;
    told.current = focus;
    live.current = {
      from: isFocusNew || at === undefined ? epochOf(focus) + 0.5 - days * FOCUS_SHARE : at.from,
      pxPerDay,
    };
    apply();
    measure();
    setSeen(live.current.from);
  }, [pxPerDay, days, focus, apply, measure]);

  useLayoutEffect(apply, [range, apply]);

  const onScroll = useCallback(() => {
    const { current: at } = live;
    if (at === undefined || scroller.current === null) return;
    const from = scroller.current.scrollLeft / at.pxPerDay + latest.current.range.from;
    // What was asked for is only rounded to the screen's pixels.
    const isMoved = Math.abs(from - at.from) * at.pxPerDay > 1;
    if (isMoved) {
      at.from = from;
      rest();
    }
    startTransition(measure);
  }, [rest, measure]);

  /** Moves through time by so many px. */
  const pan = useCallback(
    (px: number) => {
      const { current: at } = live;
      if (at === undefined) return;
      const { range, days } = latest.current;
      at.from = Math.max(range.from, Math.min(at.from + px / at.pxPerDay, range.to - days));
      apply();
      rest();
    },
    [apply, rest],
  );

  /** Shows so many days, with the time at so many px from the left staying where it is: without it, the focus. */
  const zoomTo = useCallback(
    (days: number, aboutPx?: number) => {
      const { current: at } = live;
      const { size, days: restDays } = latest.current;
      if (at === undefined || size === undefined || content.current === null) return;
      const about = aboutPx ?? size.width * FOCUS_SHARE;
      const pxPerDay = size.width / withinZoom(days);
      live.current = { from: at.from + about / at.pxPerDay - about / pxPerDay, pxPerDay };
      const stretched = size.width / pxPerDay / restDays;
      if (aboutPx === undefined || stretched > MOST_STRETCHED || stretched < 1 / MOST_STRETCHED) {
        settle();
        return;
      }
      content.current.style.setProperty('--day', `${pxPerDay}px`);
      content.current.setAttribute('data-zooming', '');
      apply();
      rest();
    },
    [apply, rest, settle],
  );

  /** Brings a time into view if it isn't. */
  const reveal = useCallback(
    (at: number) => {
      const { size } = latest.current;
      if (live.current === undefined || size === undefined) return;
      const x = (at - live.current.from) * live.current.pxPerDay;
      if (x < 24 || x > size.width - 80) pan(x - size.width * FOCUS_SHARE);
      measure();
    },
    [pan, measure],
  );

  const showToday = useCallback(() => {
    clearTimeout(timer.current);
    const { days, today } = latest.current;
    if (live.current === undefined) return;
    told.current = today;
    live.current.from = epochOf(today) + 0.5 - days * FOCUS_SHARE;
    apply();
    measure();
    turnTo(undefined);
  }, [apply, measure, turnTo]);

  return {
    scroller,
    content,
    size,
    drawn,
    seen,
    pxPerDay,
    live,
    pan,
    zoomTo,
    reveal,
    showToday,
    onScroll,
    settle,
  };
}

export type TimeScroll = ReturnType<typeof useTimeScroll>;

function isSame(a: Drawn, b: Drawn): boolean {
  return a.from === b.from && a.to === b.to && a.top === b.top && a.bottom === b.bottom;
}
