import { IANAZone } from 'luxon';

/** Offsets from UTC in ms at an instant in ms, by whichever source. */
export type OffsetAt = (at: number) => number;

const MINUTE = 60_000;
// Clocks stay changed for a month at least (Ramadan in Morocco).
const STEP = 14 * 24 * 60 * MINUTE;
/** The instant of a local time lies no farther from that time read as UTC. */
const FARTHEST = 26 * 60 * MINUTE;

/** A zone's offsets as luxon has them. */
export function luxonOffsets(zone: string): OffsetAt {
  const luxonZone = IANAZone.create(zone);
  return (at) => luxonZone.offset(at) * MINUTE;
}

/** The instants at which clocks change between two others: the first of each new offset, to the minute. */
export function clockChanges(offsetAt: OffsetAt, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += STEP) {
    const before = offsetAt(at);
    if (before === offsetAt(at + STEP)) continue;
    let [low, high] = [at, at + STEP];
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / (2 * MINUTE)) * MINUTE;
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}

/**
 * The instant of a local time given as if it were UTC: of two the earlier; one that clocks skip moves forward as they do.
 * Found among the changes of the clocks around it, hence otherwise than in our own code.
 */
export function instantAt(local: number, offsetAt: OffsetAt, changes: readonly number[]): number {
  const near = changes.filter((change) => Math.abs(change - local) < FARTHEST);
  const pieces = [local - FARTHEST, ...near].map((begin, index) => ({
    begin,
    end: near[index] ?? local + FARTHEST,
    offset: offsetAt(begin),
  }));
  for (const [index, { begin, end, offset }] of pieces.entries()) {
    const at = local - offset;
    if (at >= begin && at < end) return at;
    const next = pieces[index + 1];
    // Behind the end of this piece and ahead of the beginning of the next: nobody's clock shows it.
    if (next !== undefined && at >= end && local - next.offset < end) return at;
  }
  throw new Error(`no instant of ${local}`);
}
