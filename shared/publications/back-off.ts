const MINUTE_MS = 60_000;
const LONGEST_MS = 60 * MINUTE_MS;

/** How long to wait after so many failures in a row: a minute, then twice as long each time, an hour at most. */
export function backOff(tries: number): number {
  return Math.min(LONGEST_MS, MINUTE_MS * 2 ** Math.min(10, Math.max(0, tries - 1)));
}
