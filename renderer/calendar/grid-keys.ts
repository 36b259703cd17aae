import type { DayMove } from '../../shared/dates/move-day.ts';

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const MOVES: Readonly<Record<string, DayMove>> = {
  ArrowLeft: 'day-back',
  ArrowRight: 'day-on',
  ArrowUp: 'week-back',
  ArrowDown: 'week-on',
  PageUp: 'month-back',
  PageDown: 'month-on',
  Home: 'week-start',
  End: 'week-end',
};

const SHIFTED: Readonly<Record<string, DayMove>> = { PageUp: 'year-back', PageDown: 'year-on' };

/** The move that a key means in a grid of days, as grids of dates have it (ARIA Authoring Practices, date grid). */
export function moveOfKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): DayMove | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return shiftKey ? SHIFTED[key] : MOVES[key];
}
