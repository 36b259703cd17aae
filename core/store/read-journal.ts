import type { Change } from '../../shared/entries/change.ts';
import type { Checksum, FileSystem } from '../ports.ts';
import { lineNumberAt, piecesOf, tornFrom, versionOf } from './journal-file.ts';
import { JOURNAL_VERSION, type Trust } from './journal-line.ts';
import { journalNames, journalPath } from './journal-names.ts';
import { type Judged, judgeLines } from './judge-lines.ts';

/** So many bytes of a journal file, and their checksum. */
export interface Extent {
  readonly name: string;
  readonly bytes: number;
  readonly sum: number;
}

/** Something wrong with the journal, as a sentence that names file and line. */
type Fault = string;

/** The act that wasn't finished at the end of the last file. */
export interface TornTail {
  readonly name: string;
  /** Where the file ends well. */
  readonly start: number;
  readonly bytes: Uint8Array;
}

export interface JournalReading {
  readonly changes: readonly Change[];
  /** The number of the last change. */
  readonly seq: number;
  readonly faults: readonly Fault[];
  readonly torn: TornTail | undefined;
  /** What of each file is sound up to its end, the torn tail apart. */
  readonly extents: readonly Extent[];
  /** Whether the last line lacks its line end, so that the next must begin with one. */
  readonly unended: boolean;
  /** Whether the last file is of an older version: what is new in this one must begin another, lest it passes for damage. */
  readonly outdated: boolean;
}

export interface ReadJournalOptions {
  readonly files: FileSystem;
  readonly checksum: Checksum;
  readonly trust: Trust;
  /** What has been read before and up to which change; it is passed over if it is still the same. */
  readonly known?: { readonly extents: readonly Extent[]; readonly seq: number };
}

/** Reads the journal in order, touching nothing. Throws an `AppError` if a newer Sherpa wrote any of it. */
export async function readJournal(options: Omit<ReadJournalOptions, 'known'>): Promise<JournalReading> {
  const reading = await readJournalSince(options);
  if (reading === undefined) throw new Error('a journal of which nothing is known can always be read');
  return reading;
}

/** Reads what follows the part that is known; resolves with undefined if that isn't what the files hold any more. */
export async function readJournalSince(options: ReadJournalOptions): Promise<JournalReading | undefined> {
  const { files, checksum, trust, known } = options;
  const names = await journalNames(files);
  const knownByName = new Map(known?.extents.map((extent) => [extent.name, extent]));
  const changes: Change[] = [];
  const faults: Fault[] = [];
  const extents: Extent[] = [];
  let due = (known?.seq ?? 0) + 1;
  let torn: TornTail | undefined;
  let unended = false;
  let outdated = false;
  for (const name of names) {
    const bytes = await files.read(journalPath(name));
    const version = versionOf(name, bytes, checksum);
    const extent = knownByName.get(name);
    if (extent !== undefined && !holds(bytes, extent, checksum)) return undefined;
    knownByName.delete(name);
    const from = extent?.bytes ?? 0;
    const pieces = piecesOf(bytes, from, checksum, trust);
    const isLast = name === names.at(-1);
    const cut = isLast ? tornFrom(pieces) : pieces.length;
    const length = pieces[cut]?.start ?? bytes.length;
    if (length < bytes.length) torn = { name, start: length, bytes: bytes.subarray(length) };
    const reading = judgeLines(pieces.slice(0, cut), due);
    due = reading.due;
    if (from === 0 && cut > 0 && pieces[0]?.line.kind === 'change')
      faults.push(`journal/${name} has no header.`);
    faults.push(...faultsOf(name, bytes, reading.judged));
    for (const { piece, sound } of reading.judged) {
      if (sound && piece.line.kind === 'change') changes.push(piece.line.change);
    }
    extents.push({ name, bytes: length, sum: sumOf(bytes, length, extent, checksum) });
    if (isLast) unended = length > 0 && bytes[length - 1] !== 10;
    if (isLast) outdated = version !== undefined && version < JOURNAL_VERSION;
  }
  if (knownByName.size > 0) return undefined;
  return { changes, seq: due - 1, faults, torn, extents, unended, outdated };
}

/** One sentence for each line that is bad, and for each gap that no bad line explains. */
export function faultsOf(name: string, bytes: Uint8Array, judged: readonly Judged[]): readonly Fault[] {
  const faults: Fault[] = [];
  let badBefore = 0;
  for (const { piece, sound, reason, gap } of judged) {
    const where = () => `journal/${name}, line ${lineNumberAt(bytes, piece.start)}`;
    if (!sound) {
      faults.push(`${where()} ${reason ?? 'is bad'}.`);
      badBefore += 1;
      continue;
    }
    if (gap !== undefined && gap.to - gap.from + 1 > badBefore) {
      faults.push(`${where()}: ${numbers(gap)} before it.`);
    }
    badBefore = 0;
  }
  return faults;
}

function numbers({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `change ${from} is missing` : `changes ${from} to ${to} are missing`;
}

function holds(bytes: Uint8Array, extent: Extent, checksum: Checksum): boolean {
  return bytes.length >= extent.bytes && checksum(bytes.subarray(0, extent.bytes)) === extent.sum;
}

function sumOf(bytes: Uint8Array, length: number, known: Extent | undefined, checksum: Checksum): number {
  if (known === undefined) return checksum(bytes.subarray(0, length));
  return checksum(bytes.subarray(known.bytes, length), known.sum);
}
