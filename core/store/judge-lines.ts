import type { Piece } from './journal-file.ts';

/** What is to be made of a line: whether it stays, why not, and which changes should have come before it. */
export interface Judged {
  readonly piece: Piece;
  readonly sound: boolean;
  readonly reason?: string;
  /** Numbers of changes that are missing before this line, both included. */
  readonly gap?: { readonly from: number; readonly to: number };
}

/** Holds the lines of a journal file against the numbering, from the next number that is due. */
export function judgeLines(
  pieces: readonly Piece[],
  due: number,
): { judged: readonly Judged[]; due: number } {
  const judged: Judged[] = [];
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

function numbersOf(line: Exclude<Piece['line'], { kind: 'header' | 'bad' }>): { from: number; to: number } {
  if (line.kind === 'change') return { from: line.change.seq, to: line.change.seq };
  return { from: line.seq, to: line.to };
}

function sound(piece: Piece): Judged {
  return { piece, sound: true };
}

function unsound(piece: Piece, reason: string): Judged {
  return { piece, sound: false, reason };
}
