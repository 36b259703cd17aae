/** How often a page may break within a minute before it is believed that it would break again. */
const MOST_CRASHES = 3;
const WITHIN_MS = 60_000;

/** Counts the crashes of a page; gives whether loading it anew is worth another try. `now` is in milliseconds. */
export function createCrashLimit(): (now: number) => boolean {
  let crashes: readonly number[] = [];
  return (now) => {
    crashes = [...crashes.filter((at) => now - at < WITHIN_MS), now];
    return crashes.length < MOST_CRASHES;
  };
}
