import type { Piece } from './journal-file.ts';
import { readUnsealed } from './journal-line.ts';
import { numbersOf } from './judge-lines.ts';

/** A line, and whether it is taken as it reads although its checksum doesn't match. */
export interface Adopted extends Piece {
  readonly adopted: boolean;
}

interface Place {
  /** The number that is due at the first line. */
  readonly due: number;
  /** The lines of the files that follow. */
  readonly after: readonly Piece[];
}

/**
 * Takes the bad lines that say a change of the number due in their place for that change. A number counts as due
 * where each number it passes over has an unreadable line, and no sound line later on has it.
 */
export function adoptEdited(
  bytes: Uint8Array,
  pieces: readonly Piece[],
  { due, after }: Place,
): readonly Adopted[] {
  const adopted: Adopted[] = [];
  let next = due;
  let unreadable = 0;
  for (const [index, piece] of pieces.entries()) {
    const { line, start, end } = piece;
    if (line.kind === 'change' || line.kind === 'missing') {
      const { from, to } = numbersOf(line);
      if (from >= next) [next, unreadable] = [to + 1, 0];
    }
    const change = line.kind === 'bad' && !line.torn ? readUnsealed(bytes.subarray(start, end)) : undefined;
    const isDue =
      change !== undefined &&
      change.seq >= next &&
      change.seq <= next + unreadable &&
      change.seq < nextSound([...pieces.slice(index + 1), ...after], next);
    if (isDue) {
      adopted.push({ start, end, line: { kind: 'change', change }, adopted: true });
      [next, unreadable] = [change.seq + 1, 0];
      continue;
    }
    if (line.kind === 'bad' && start > 0) unreadable += 1;
    adopted.push({ ...piece, adopted: false });
  }
  return adopted;
}

function nextSound(pieces: readonly Piece[], due: number): number {
  for (const { line } of pieces) {
    if (line.kind !== 'change' && line.kind !== 'missing') continue;
    const { from } = numbersOf(line);
    if (from >= due) return from;
  }
  return Number.POSITIVE_INFINITY;
}
