/** A lane of the timeline: which stretches of it are taken, in px from 1 January 1970. */
export interface Lane {
  isFree(from: number, to: number): boolean;
  take(from: number, to: number): void;
}

/** An empty lane; asking and taking cost the logarithm of what it holds. */
export function createLane(): Lane {
  const starts: number[] = [];
  const ends: number[] = [];
  /** How many taken stretches begin before a point. */
  const before = (at: number) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    isFree(from, to) {
      const next = before(to);
      return next === 0 || (ends[next - 1] ?? 0) <= from;
    },
    take(from, to) {
      const index = before(from);
      starts.splice(index, 0, from);
      ends.splice(index, 0, to);
    },
  };
}
