import type { Change } from '../../shared/entries/change.ts';
import type { Checksum, FileSystem } from '../ports.ts';
import { piecesOf } from './journal-file.ts';
import { changeLine, headerLine, joined, missingLine } from './journal-line.ts';
import { JOURNAL, journalPath } from './journal-names.ts';
import { numbersOf } from './judge-lines.ts';
import { type FilePlan, planRepair, type Slot } from './plan-repair.ts';
import { broughtBack, type Recovery, type RepairOptions, recoverLost } from './recover-lost.ts';
import { restoreLines } from './restore-lines.ts';
import { keepAside, moveAside } from './set-aside.ts';
import { SNAPSHOT } from './snapshot.ts';
import { writeWhole } from './write-whole.ts';

/** What a repair found and did, as sentences; none if there was nothing to do. */
export interface RepairReport {
  readonly lines: readonly string[];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const RANGES_SHOWN = 20;

/**
 * Makes a damaged store fit for writing again without deleting anything: bad lines and a cut-off end are kept in a
 * file beside the journal. Changes that they held come back from the backups where those have them; a line that was only
 * edited is taken as it reads; for what is lost a mark takes the numbers, and what a sound snapshot knows of it is
 * brought back by a new act. Throws an `AppError` for a journal that a newer Sherpa wrote, which it leaves untouched.
 */
export async function repairStore<State>(options: RepairOptions<State>): Promise<RepairReport> {
  const { files, checksum } = options;
  const plan = await planRepair(files, checksum);
  if (plan.faults.length === 0) return { lines: [] };
  const lines = [...plan.faults];
  const restored = await restoreLines(files, checksum, plan);
  const slots = plan.files.flatMap((file) => file.slots);
  const adopted = slots.filter((slot) => slot.kind === 'adopt').filter(({ seq }) => !restored.has(seq));
  const aside = joined(
    slots.filter(({ kind }) => kind === 'aside' || kind === 'adopt').map((slot) => bytesOf(slot)),
  );
  let why = 'was gone';
  if (aside.length > 0) {
    const kept = await keepAside(files, `${JOURNAL}/set-aside`, aside);
    lines.push(`What was damaged is kept as it was in ${kept}.`);
    why = `set aside in ${kept}`;
  }
  const lost: Range[] = [];
  const mended = plan.files.map((file) => ({
    file,
    bytes: joined(file.slots.flatMap((slot) => filled(slot, restored, why, checksum, lost))),
  }));
  const recovery = lost.length === 0 ? undefined : await recover(options, mended);
  const added = (recovery?.changes ?? []).map((change) => changeLine(change, checksum));
  // The last file first: should this be cut short, the next repair finds the other damage, and what is brought back already.
  for (const [index, { file, bytes }] of [...mended.entries()].reverse()) {
    const after = index === mended.length - 1 ? joined([bytes, ...added]) : bytes;
    await putInPlace(files, checksum, file, after);
  }
  if (restored.size > 0) lines.push(`Restored from the backups: ${numbers(rangesOf(restored.keys()))}.`);
  for (const { seq, where } of adopted)
    lines.push(`Change ${seq} was edited by hand, or damaged, and is taken as it reads now: ${where}.`);
  if (lost.length > 0) lines.push(...toldOfLost(lost, recovery));
  if (lost.length + adopted.length > 0 && (await files.list('')).includes(SNAPSHOT)) {
    lines.push(`The snapshot of before is kept in ${await moveAside(files, SNAPSHOT)}.`);
  }
  return { lines };
}

/** What the snapshot knows of what the files, once mended, don't say. */
async function recover<State>(
  options: RepairOptions<State>,
  mended: readonly { readonly bytes: Uint8Array }[],
): Promise<Recovery | undefined> {
  const changes: Change[] = [];
  let next = 1;
  for (const { bytes } of mended) {
    for (const { line } of piecesOf(bytes, 0, options.checksum, 'schema')) {
      if (line.kind === 'change') changes.push(line.change);
      if (line.kind === 'change' || line.kind === 'missing') next = numbersOf(line).to + 1;
    }
  }
  return recoverLost(options, changes, next);
}

function toldOfLost(lost: readonly Range[], recovery: Recovery | undefined): readonly string[] {
  const known = recovery?.seq ?? 0;
  const covered = lost
    .filter(({ from }) => from <= known)
    .map(({ from, to }) => ({ from, to: Math.min(to, known) }));
  const beyond = lost
    .filter(({ to }) => to > known)
    .map(({ from, to }) => ({ from: Math.max(from, known + 1), to }));
  const lines: string[] = [];
  if (covered.length > 0) {
    const what = broughtBack(recovery?.changes ?? []);
    lines.push(`Gone, and marked so in the journal: ${numbers(covered)}.`);
    lines.push(
      what === ''
        ? 'The snapshot knows of nothing that is missing for it.'
        : `Brought back from the snapshot: ${what}.`,
    );
  }
  if (beyond.length > 0) lines.push(`Lost, and marked so in the journal: ${numbers(beyond)}.`);
  return lines;
}

/** What goes into the file for a slot; numbers that nothing is known of are added to `lost`. */
function filled(
  slot: Slot,
  restored: ReadonlyMap<number, Uint8Array>,
  why: string,
  checksum: Checksum,
  lost: Range[],
): readonly Uint8Array[] {
  if (slot.kind === 'keep') return [slot.bytes];
  if (slot.kind === 'aside') return [];
  if (slot.kind === 'adopt') return [restored.get(slot.seq) ?? slot.sealed];
  const parts: Uint8Array[] = [];
  for (let seq = slot.from; seq <= slot.to; seq += 1) {
    const line = restored.get(seq);
    if (line !== undefined) {
      parts.push(line);
      continue;
    }
    const from = seq;
    while (seq < slot.to && !restored.has(seq + 1)) seq += 1;
    parts.push(missingLine(from, seq, why, checksum));
    lost.push({ from, to: seq });
  }
  return parts;
}

/** What is written anew is of this version, as lines that were put into it may be. */
async function putInPlace(
  files: FileSystem,
  checksum: Checksum,
  { name, before }: FilePlan,
  after: Uint8Array,
): Promise<void> {
  if (before.length === after.length && before.every((byte, at) => byte === after[at])) return;
  await files.makeFolder(JOURNAL);
  const lines = after.subarray(after.indexOf(10) + 1);
  await writeWhole(files, journalPath(name), joined([headerLine(checksum), lines]));
}

function bytesOf(slot: Slot): Uint8Array {
  return slot.kind === 'gap' ? new Uint8Array() : slot.bytes;
}

function rangesOf(seqs: Iterable<number>): readonly Range[] {
  return [...seqs].sort((x, y) => x - y).map((seq) => ({ from: seq, to: seq }));
}

function numbers(ranges: readonly Range[]): string {
  const shown = ranges
    .slice(0, RANGES_SHOWN)
    .map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`));
  const more = ranges.length > RANGES_SHOWN ? ' and others' : '';
  return `${shown.length === 1 && !shown[0]?.includes(' ') ? 'change' : 'changes'} ${shown.join(', ')}${more}`;
}
