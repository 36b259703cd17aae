import type { Piece } from './journal-file.ts';

/** What is to be made of a line: whether it stays, why not, and which changes should have come before it. */
export interface Judged<P extends Piece = Piece> {
  readonly piece: P;
  readonly sound: boolean;
  readonly reason?: string;
  /** Numbers of changes that are missing before this line, both included. */
  readonly gap?: { readonly from: number; readonly to: number };
}

/** Holds the lines of a journal file against the numbering, from the next number that is due. */
export function judgeLines<P extends Piece>(
  pieces: readonly P[],
  due: number,
): { judged: readonly Judged<P>[]; due: number } {
  const judged: Judged<P>[] = [];
  let next = due;
  for (const piece of pieces) {
    const { line } = piece;
    if (line.kind === 'header') {
      judged.push(piece.start === 0 ? sound(piece) : unsound(piece, 'is a header in the middle of a file'));
    } else if (line.kind === 'bad') {
      judged.push(unsound(piece, line.reason));
    } else {
      const { from, to } = numbersOf(line);
      if (from < next) {
        judged.push(unsound(piece, `repeats change ${from}`));
        continue;
      }
      judged.push(from > next ? { ...sound(piece), gap: { from: next, to: from - 1 } } : sound(piece));
      next = to + 1;
    }
  }
  return { judged, due: next };
}

/** The numbers that a line takes, both included. */
export function numbersOf(line: Exclude<Piece['line'], { kind: 'header' | 'bad' }>): {
  from: number;
  to: number;
} {
  if (line.kind === 'change') return { from: line.change.seq, to: line.change.seq };
  return { from: line.seq, to: line.to };
}

function sound<P extends Piece>(piece: P): Judged<P> {
  return { piece, sound: true };
}

function unsound<P extends Piece>(piece: P, reason: string): Judged<P> {
  return { piece, sound: false, reason };
}
