import type { Clock } from '../ports.ts';

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that starts at an instant and runs from there, for demonstrations and tests. */
export function clockFrom(start: number): Clock {
  const begun = performance.now();
  return { now: () => Math.floor(start + performance.now() - begun) };
}
