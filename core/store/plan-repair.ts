import type { Checksum, FileSystem } from '../ports.ts';
import { piecesOf, refuseNewer, tornFrom } from './journal-file.ts';
import { headerLine } from './journal-line.ts';
import { journalName, journalNames, journalPath } from './journal-names.ts';
import { type Judged, judgeLines } from './judge-lines.ts';
import { faultsOf } from './read-journal.ts';
import { readSnapshotSeq } from './snapshot.ts';

/** What a journal file is to hold in one place: a line as it is, changes that are lost, or nothing but a line set aside. */
export type Slot =
  | { readonly kind: 'keep'; readonly bytes: Uint8Array; readonly seq?: number }
  | { readonly kind: 'aside'; readonly bytes: Uint8Array }
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
  const names = await journalNames(files);
  const plans: FilePlan[] = [];
  const faults: string[] = [];
  let due = 1;
  let badAtEnd = 0;
  for (const name of names) {
    const before = await files.read(journalPath(name));
    refuseNewer(name, before, checksum);
    const pieces = piecesOf(before, 0, checksum, 'schema');
    const cut = name === names.at(-1) ? tornFrom(pieces) : pieces.length;
    const { judged, due: next } = judgeLines(pieces.slice(0, cut), due);
    due = next;
    faults.push(...faultsOf(name, before, judged));
    const slots: Slot[] =
      pieces[0]?.line.kind === 'header' ? [] : [{ kind: 'keep', bytes: headerLine(checksum) }];
    for (const one of judged) slots.push(...slotsOf(before, one));
    badAtEnd = judged.reduce(countBad, badAtEnd);
    const torn = pieces[cut];
    if (torn !== undefined) {
      slots.push({ kind: 'aside', bytes: before.subarray(torn.start) });
      faults.push(`journal/${name} ended in a change that was cut off before it was saved.`);
    }
    plans.push({ name, before, slots });
  }
  // Numbers that were given once aren't given again: revisions of entries hang on them.
  const to = Math.max(due - 1 + badAtEnd, (await readSnapshotSeq(files, checksum)) ?? 0);
  if (to < due) return { files: plans, faults };
  if (badAtEnd === 0) faults.push(`The journal ended at change ${due - 1}, but there were ${to}.`);
  return { files: withGapAtEnd(plans, { kind: 'gap', from: due, to }, checksum), faults };
}

function slotsOf(before: Uint8Array, { piece, sound, gap }: Judged): readonly Slot[] {
  const bytes = withLineEnd(before.subarray(piece.start, piece.end));
  if (!sound) return [{ kind: 'aside', bytes }];
  const keep: Slot =
    piece.line.kind === 'change'
      ? { kind: 'keep', bytes, seq: piece.line.change.seq }
      : { kind: 'keep', bytes };
  return gap === undefined ? [keep] : [{ kind: 'gap', ...gap }, keep];
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
