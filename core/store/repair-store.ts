import type { Checksum, FileSystem } from '../ports.ts';
import { joined, missingLine } from './journal-line.ts';
import { JOURNAL, journalPath } from './journal-names.ts';
import { type FilePlan, planRepair, type Slot } from './plan-repair.ts';
import { restoreLines } from './restore-lines.ts';
import { keepAside, moveAside } from './set-aside.ts';
import { SNAPSHOT } from './snapshot.ts';
import { writeWhole } from './write-whole.ts';

/** What a repair found and did, as sentences; none if there was nothing to do. */
export interface RepairReport {
  readonly lines: readonly string[];
}

interface RepairPorts {
  readonly files: FileSystem;
  readonly checksum: Checksum;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const RANGES_SHOWN = 20;

/**
 * Makes a damaged store fit for writing again without deleting anything: bad lines and a cut-off end are kept in a
 * file beside the journal, changes that they held come back from the backups where those have them, and where not a
 * mark takes their numbers. Throws an `AppError` for a journal that a newer Sherpa wrote, which it leaves untouched.
 */
export async function repairStore({ files, checksum }: RepairPorts): Promise<RepairReport> {
  const plan = await planRepair(files, checksum);
  if (plan.faults.length === 0) return { lines: [] };
  const lines = [...plan.faults];
  const restored = await restoreLines(files, checksum, plan);
  const aside = joined(
    plan.files.flatMap(({ slots }) => slots.filter(({ kind }) => kind === 'aside').map(bytesOf)),
  );
  let why = 'was gone';
  if (aside.length > 0) {
    const kept = await keepAside(files, `${JOURNAL}/set-aside`, aside);
    lines.push(`What couldn't be read is kept in ${kept}.`);
    why = `set aside in ${kept}`;
  }
  const lost: Range[] = [];
  for (const file of plan.files) {
    const parts = file.slots.flatMap((slot) => filled(slot, restored, why, checksum, lost));
    await putInPlace(files, file, joined(parts));
  }
  if (restored.size > 0)
    lines.push(
      `Restored from the backups: ${numbers([...restored.keys()].sort((x, y) => x - y).map((seq) => ({ from: seq, to: seq })))}.`,
    );
  if (lost.length === 0) return { lines };
  lines.push(`Lost, and marked so in the journal: ${numbers(lost)}.`);
  if ((await files.list('')).includes(SNAPSHOT)) {
    lines.push(`The snapshot, which may still tell of them, is kept in ${await moveAside(files, SNAPSHOT)}.`);
  }
  return { lines };
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

async function putInPlace(files: FileSystem, { name, before }: FilePlan, after: Uint8Array): Promise<void> {
  if (before.length === after.length && before.every((byte, at) => byte === after[at])) return;
  await files.makeFolder(JOURNAL);
  await writeWhole(files, journalPath(name), after);
}

function bytesOf(slot: Slot): Uint8Array {
  return slot.kind === 'gap' ? new Uint8Array() : slot.bytes;
}

function numbers(ranges: readonly Range[]): string {
  const shown = ranges
    .slice(0, RANGES_SHOWN)
    .map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`));
  const more = ranges.length > RANGES_SHOWN ? ' and others' : '';
  return `${shown.length === 1 && !shown[0]?.includes(' ') ? 'change' : 'changes'} ${shown.join(', ')}${more}`;
}
