import type { Checksum, FileSystem } from '../ports.ts';
import { backupPath, listBackups } from './backup.ts';
import { piecesOf } from './journal-file.ts';
import type { RepairPlan, Slot } from './plan-repair.ts';

type Lines = ReadonlyMap<number, Uint8Array>;

/**
 * The lines of changes that are lost, or that were edited, by number, as far as the backups have them, the newest first. A backup is only believed
 * where it agrees with the journal on the change before the gap: it may be of another calendar.
 */
export async function restoreLines(files: FileSystem, checksum: Checksum, plan: RepairPlan): Promise<Lines> {
  const restored = new Map<number, Uint8Array>();
  const slots = plan.files.flatMap((file) => file.slots);
  const gaps = slots.flatMap((slot) => {
    if (slot.kind === 'adopt') return [{ from: slot.seq, to: slot.seq }];
    return slot.kind === 'gap' ? [slot] : [];
  });
  if (gaps.length === 0) return restored;
  const kept = linesOf(slots);
  for (const { name } of (await listBackups(files)).toReversed()) {
    const backup = await readBackup(files, checksum, backupPath(name));
    for (const { from, to } of gaps) {
      if (!agrees(kept, restored, backup, from)) continue;
      for (let seq = from; seq <= to; seq += 1) {
        const line = backup.get(seq);
        if (line !== undefined && !restored.has(seq)) restored.set(seq, line);
      }
    }
  }
  return restored;
}

function agrees(kept: Lines, restored: Lines, backup: Lines, from: number): boolean {
  if (from === 1) return true;
  const ours = kept.get(from - 1) ?? restored.get(from - 1);
  const theirs = backup.get(from - 1);
  return ours !== undefined && theirs !== undefined && sameBytes(ours, theirs);
}

function linesOf(slots: readonly Slot[]): Lines {
  const lines = new Map<number, Uint8Array>();
  for (const slot of slots) {
    if (slot.kind === 'keep' && slot.seq !== undefined) lines.set(slot.seq, slot.bytes);
  }
  return lines;
}

async function readBackup(files: FileSystem, checksum: Checksum, path: string): Promise<Lines> {
  const bytes = await files.read(path);
  const lines = new Map<number, Uint8Array>();
  for (const { start, end, line } of piecesOf(bytes, 0, checksum, 'schema')) {
    if (line.kind === 'change') lines.set(line.change.seq, bytes.subarray(start, end));
  }
  return lines;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
