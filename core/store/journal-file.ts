import { AppError } from '../../shared/contract/app-error.ts';
import type { Checksum } from '../ports.ts';
import { JOURNAL_VERSION, type JournalLine, readLine, type Trust } from './journal-line.ts';

const LINE_END = 10;
const CARRIAGE_RETURN = 13;

/** A line where it lies in its file: from `start` up to `end`, its line end included. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly line: JournalLine;
}

/** The lines of a journal file from an offset on. A last line without its line end counts if its checksum holds. */
export function piecesOf(
  bytes: Uint8Array,
  from: number,
  checksum: Checksum,
  trust: Trust,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let start = from; start < bytes.length; ) {
    const found = bytes.indexOf(LINE_END, start);
    const stop = found === -1 ? bytes.length : found;
    const line = readLine(bytes.subarray(start, withoutReturn(bytes, start, stop)), checksum, trust);
    const end = found === -1 ? stop : stop + 1;
    pieces.push({ start, end, line: found === -1 ? unended(line) : line });
    start = end;
  }
  return pieces;
}

/**
 * The version that a file's header names, if it has one. Refuses a file that a newer Sherpa wrote: called for every file
 * before anything in the folder is touched.
 */
export function versionOf(name: string, bytes: Uint8Array, checksum: Checksum): number | undefined {
  const found = bytes.indexOf(LINE_END);
  const line = readLine(bytes.subarray(0, found === -1 ? bytes.length : found), checksum, 'checksum');
  if (line.kind !== 'header') return undefined;
  if (line.version <= JOURNAL_VERSION) return line.version;
  throw new AppError(
    'unavailable',
    `journal/${name} is in format ${line.version}, written by a newer Sherpa; this one reads up to format ` +
      `${JOURNAL_VERSION}. Nothing was touched: update Sherpa to open this calendar.`,
  );
}

/**
 * Where in the last file the act begins that a power cut or a kill left incomplete: an index into the pieces, or
 * their number if the file ends well. Only one act is ever under way, so only lines of one act may be torn.
 */
export function tornFrom(pieces: readonly Piece[]): number {
  let first = pieces.findIndex(({ line }) => line.kind === 'bad' && line.torn);
  if (first !== -1 && !isOneAct(pieces.slice(first))) return pieces.length;
  if (first === -1) first = pieces.length;
  while (first > 0 && hasMore(pieces[first - 1])) first -= 1;
  return first;
}

/** The number, from 1, of the line that begins at an offset. */
export function lineNumberAt(bytes: Uint8Array, offset: number): number {
  let number = 1;
  for (let at = bytes.indexOf(LINE_END); at !== -1 && at < offset; at = bytes.indexOf(LINE_END, at + 1))
    number += 1;
  return number;
}

function isOneAct(pieces: readonly Piece[]): boolean {
  const acts = new Set<string>();
  for (const { line } of pieces) {
    if (line.kind === 'change') acts.add(line.change.act);
    else if (!(line.kind === 'bad' && line.torn)) return false;
  }
  return acts.size <= 1;
}

function hasMore(piece: Piece | undefined): boolean {
  return piece?.line.kind === 'change' && piece.line.change.more === true;
}

/** An editor on Windows may have ended the lines its own way; the change is the same. */
function withoutReturn(bytes: Uint8Array, start: number, stop: number): number {
  return stop > start && bytes[stop - 1] === CARRIAGE_RETURN ? stop - 1 : stop;
}

function unended(line: JournalLine): JournalLine {
  return line.kind === 'bad' ? { kind: 'bad', reason: 'breaks off', torn: true } : line;
}
