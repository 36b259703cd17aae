import type { CalendarOptions } from '@fullcalendar/react';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Day, isDay } from '../../shared/dates/day.ts';
import { moveDay } from '../../shared/dates/move-day.ts';
import { useCalendar, useFocusDay, useReadOnly, useView } from '../state/sherpa.ts';
import { moveOfKey } from './grid-keys.ts';

type CellDidMount = NonNullable<CalendarOptions['dayCellDidMount']>;

const CELL = '[role="cell"][data-date], [data-day]';

/**
 * The keyboard and the mouse on a grid of days, which the calendar library lacks: one day is the tab stop, arrows and
 * their kin move it, T goes to today, N or a double click begins an entry on it. Today is marked here too: the library
 * asks once which day that is, and whoever looks back moves it.
 */
export function useDayKeys() {
  const grid = useRef<HTMLDivElement>(null);
  const focus = useFocusDay();
  const weekStart = useCalendar(({ settings }) => settings.weekStart);
  const today = useCalendar(({ status }) => status.today);
  const turnTo = useView((view) => view.turnTo);
  const open = useView((view) => view.open);
  const readOnly = useReadOnly();
  const current = useRef(focus);
  /** The day whose cell is to take the keyboard as soon as it is there; a turned page brings new cells more than once. */
  const follows = useRef<Day>(undefined);
  current.current = focus;
  const present = useRef(today);
  present.current = today;

  // The same function for good: a new one would have the calendar library draw every cell anew.
  const [mark] = useState(() => (cell: HTMLElement) => {
    const isFocus = dayOf(cell) === current.current;
    cell.tabIndex = isFocus ? 0 : -1;
    cell.dataset.focus = String(isFocus);
    const isToday = dayOf(cell) === present.current;
    cell.toggleAttribute('data-today', isToday);
    if (isToday) cell.setAttribute('aria-current', 'date');
    else cell.removeAttribute('aria-current');
    if (isFocus && follows.current === current.current) cell.focus({ preventScroll: true });
  });
  const [cellDidMount] = useState<CellDidMount>(
    () =>
      ({ el }: { readonly el: HTMLElement }) =>
        mark(el),
  );

  useLayoutEffect(() => {
    for (const cell of grid.current?.querySelectorAll<HTMLElement>(CELL) ?? []) mark(cell);
  }, [focus, today, mark]);

  useEffect(() => {
    const element = grid.current;
    if (element === null) return;
    // Cells that the calendar library moves to another row lose the keyboard without a word.
    const observer = new MutationObserver(() => {
      if (follows.current === undefined || document.activeElement !== document.body) return;
      element.querySelector<HTMLElement>('[data-focus="true"]')?.focus({ preventScroll: true });
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);

  const begin = (day: Day) => {
    if (readOnly === undefined) open({ name: 'quick-add', line: `, ${day}` });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const day = event.target instanceof HTMLElement ? dayOf(event.target) : undefined;
    if (day === undefined) return;
    const move = moveOfKey(event);
    const key = event.key.toLowerCase();
    if (move !== undefined) {
      const next = moveDay(day, move, weekStart);
      follows.current = next;
      turnTo(next);
    } else if (key === 't' && !hasModifier(event)) {
      follows.current = today;
      turnTo(undefined);
    } else if (key === 'n' && !hasModifier(event)) {
      begin(day);
    } else if (event.key === 'Enter') {
      const chip = event.currentTarget.querySelector<HTMLElement>(
        `[data-date="${day}"] :is([data-entry], [data-ghost], [data-overlay])`,
      );
      if (chip === null) return;
      chip.focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const cell = cellUnder(event.target);
    const day = cell === undefined ? undefined : dayOf(cell);
    if (day === undefined || isOnControl(event.target, cell)) return;
    follows.current = day;
    if (day === current.current) cell?.focus({ preventScroll: true });
    turnTo(day);
  };

  const onDoubleClick = (event: MouseEvent<HTMLElement>) => {
    const cell = cellUnder(event.target);
    const day = cell === undefined ? undefined : dayOf(cell);
    if (day !== undefined && !isOnControl(event.target, cell)) begin(day);
  };

  const onBlur = ({ relatedTarget }: FocusEvent<HTMLElement>) => {
    const isGoingThere = relatedTarget instanceof HTMLElement && dayOf(relatedTarget) === follows.current;
    if (relatedTarget !== null && !isGoingThere) follows.current = undefined;
  };

  return { grid: { ref: grid, onKeyDown, onClick, onDoubleClick, onBlur }, cellDidMount };
}

function dayOf(element: HTMLElement): Day | undefined {
  if (!element.matches(CELL)) return undefined;
  const day = element.dataset.day ?? element.dataset.date ?? '';
  return isDay(day) ? day : undefined;
}

function cellUnder(target: EventTarget): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>(CELL) ?? undefined) : undefined;
}

/** Whether the mouse was on something in the cell that answers for itself, such as a chip. */
function isOnControl(target: EventTarget, cell: HTMLElement | undefined): boolean {
  const control = target instanceof Element ? target.closest('button, [role="button"]') : null;
  return control !== null && control !== cell;
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}
