import type { MonthSpan } from '../state/view.ts';

/** What of the scrubber is moved: the focus with all that is marked, or one end of it. */
export type Handle = 'focus' | 'from' | 'to';

const MOST = 60;
const LEAP = 6;

/** The span with one end moved by so many months; it never crosses the focus. */
export function moved(span: MonthSpan, end: 'from' | 'to', months: number): MonthSpan {
  return end === 'from'
    ? { ...span, before: within(span.before - months) }
    : { ...span, after: within(span.after + months) };
}

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key does to a handle: arrows move it, with Shift they move the end on that side outwards. */
export function stepOfKey(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Press,
  handle: Handle,
): { readonly handle: Handle; readonly months: number } | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const months = STEPS[key];
  if (months === undefined) return undefined;
  if (!shiftKey || handle !== 'focus') return { handle, months };
  return { handle: months < 0 ? 'from' : 'to', months };
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowUp: 1,
  PageDown: -LEAP,
  PageUp: LEAP,
};

function within(months: number): number {
  return Math.min(MOST, Math.max(0, months));
}
