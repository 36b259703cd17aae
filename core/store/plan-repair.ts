import type { Checksum, FileSystem } from '../ports.ts';
import { type Adopted, adoptEdited } from './adopt-edited.ts';
import { lineNumberAt, type Piece, piecesOf, tornFrom, versionOf } from './journal-file.ts';
import { changeLine, headerLine } from './journal-line.ts';
import { journalName, journalNames, journalPath } from './journal-names.ts';
import { type Judged, judgeLines } from './judge-lines.ts';
import { faultsOf } from './read-journal.ts';
import { readSnapshotSeq } from './snapshot.ts';

/**
 * What a journal file is to hold in one place: a line as it is, changes that are lost, nothing but a line set aside, or
 * the original of an edited line or else that line sealed anew, with its bytes set aside.
 */
export type Slot =
  | { readonly kind: 'keep'; readonly bytes: Uint8Array; readonly seq?: number }
  | { readonly kind: 'aside'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'adopt';
      readonly bytes: Uint8Array;
      readonly sealed: Uint8Array;
      readonly seq: number;
      readonly where: string;
    }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number };

export interface FilePlan {
  readonly name: string;
  readonly before: Uint8Array;
  readonly slots: readonly Slot[];
}

export interface RepairPlan {
  readonly files: readonly FilePlan[];
  /** What is wrong, as sentences. */
  readonly faults: readonly string[];
}

/** Reads the journal and says line by line what a repair has to do; touches nothing. */
export async function planRepair(files: FileSystem, checksum: Checksum): Promise<RepairPlan> {
  const readings = await readFiles(files, checksum);
  const plans: FilePlan[] = [];
  const faults: string[] = [];
  let due = { strict: 1, adopting: 1 };
  let badAtEnd = 0;
  for (const [index, { name, before, pieces, torn }] of readings.entries()) {
    const strict = judgeLines(pieces, due.strict);
    faults.push(...faultsOf(name, before, strict.judged));
    const after = readings.slice(index + 1).flatMap((later) => later.pieces);
    const adopted = adoptEdited(before, pieces, { due: due.adopting, after });
    const { judged, due: next } = judgeLines(adopted, due.adopting);
    due = { strict: strict.due, adopting: next };
    const slots: Slot[] =
      pieces[0]?.line.kind === 'header' ? [] : [{ kind: 'keep', bytes: headerLine(checksum) }];
    for (const one of judged) slots.push(...slotsOf(name, before, one, checksum));
    badAtEnd = judged.reduce(countBad, badAtEnd);
    if (torn !== undefined) {
      slots.push({ kind: 'aside', bytes: torn });
      faults.push(`journal/${name} ended in a change that was cut off before it was saved.`);
    }
    plans.push({ name, before, slots });
  }
  // Numbers that were given once aren't given again: revisions of entries hang on them.
  const to = Math.max(due.adopting - 1 + badAtEnd, (await readSnapshotSeq(files, checksum)) ?? 0);
  if (to < due.adopting) return { files: plans, faults };
  if (badAtEnd === 0) faults.push(`The journal ended at change ${due.adopting - 1}, but there were ${to}.`);
  return { files: withGapAtEnd(plans, { kind: 'gap', from: due.adopting, to }, checksum), faults };
}

interface FileReading {
  readonly name: string;
  readonly before: Uint8Array;
  /** Its lines, without the torn end. */
  readonly pieces: readonly Piece[];
  readonly torn: Uint8Array | undefined;
}

async function readFiles(files: FileSystem, checksum: Checksum): Promise<readonly FileReading[]> {
  const names = await journalNames(files);
  const readings: FileReading[] = [];
  for (const name of names) {
    const before = await files.read(journalPath(name));
    versionOf(name, before, checksum);
    const pieces = piecesOf(before, 0, checksum, 'schema');
    const cut = name === names.at(-1) ? tornFrom(pieces) : pieces.length;
    const start = pieces[cut]?.start;
    const torn = start === undefined ? undefined : before.subarray(start);
    readings.push({ name, before, pieces: pieces.slice(0, cut), torn });
  }
  return readings;
}

function slotsOf(
  name: string,
  before: Uint8Array,
  { piece, sound, gap }: Judged<Adopted>,
  checksum: Checksum,
): readonly Slot[] {
  const bytes = withLineEnd(before.subarray(piece.start, piece.end));
  if (!sound) return [{ kind: 'aside', bytes }];
  let slot: Slot = { kind: 'keep', bytes };
  if (piece.line.kind === 'change') {
    const { change } = piece.line;
    slot = { ...slot, seq: change.seq };
    if (piece.adopted) {
      const where = `journal/${name}, line ${lineNumberAt(before, piece.start)}`;
      slot = { kind: 'adopt', bytes, sealed: changeLine(change, checksum), seq: change.seq, where };
    }
  }
  return gap === undefined ? [slot] : [{ kind: 'gap', ...gap }, slot];
}

/** Bad lines after the last sound one were changes too, as far as anyone can tell. */
function countBad(count: number, { piece, sound }: Judged): number {
  if (!sound) return piece.start === 0 ? count : count + 1;
  return piece.line.kind === 'header' ? count : 0;
}

function withGapAtEnd(plans: readonly FilePlan[], gap: Slot, checksum: Checksum): readonly FilePlan[] {
  const empty = {
    name: journalName(1),
    before: new Uint8Array(),
    slots: [{ kind: 'keep' as const, bytes: headerLine(checksum) }],
  };
  const last = plans.at(-1) ?? empty;
  return [...plans.slice(0, -1), { ...last, slots: [...last.slots, gap] }];
}

function withLineEnd(bytes: Uint8Array): Uint8Array {
  if (bytes.at(-1) === 10) return bytes;
  const ended = new Uint8Array(bytes.length + 1);
  ended.set(bytes);
  ended[bytes.length] = 10;
  return ended;
}
