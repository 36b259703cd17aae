import { type Day, isDay } from '../../shared/dates/day.ts';
import type { Checksum, FileSystem } from '../ports.ts';
import { backupsToDrop } from './backup-rotation.ts';
import { headerLine } from './journal-line.ts';
import { journalPath } from './journal-names.ts';
import type { Extent } from './read-journal.ts';
import { writeWhole } from './write-whole.ts';

const BACKUPS = 'backups';
const ENDING = '.jsonl';

/**
 * Keeps the journal up to these extents as the backup of a day, one file that is a journal by itself, and drops the
 * backups that have had their time. Resolves without a write if the day has its backup.
 */
export async function backUp(
  files: FileSystem,
  checksum: Checksum,
  extents: readonly Extent[],
  day: Day,
): Promise<void> {
  const days = await backupDays(files);
  if (days.includes(day)) return;
  await files.makeFolder(BACKUPS);
  await writeWhole(files, backupPath(day), journalOf(files, checksum, extents));
  const dropped = backupsToDrop([...days, day]).filter((old) => old !== day);
  for (const old of dropped) await files.remove(backupPath(old));
  if (dropped.length > 0) await files.flushFolder(BACKUPS);
}

/** The days that have a backup, oldest first. */
export async function backupDays(files: FileSystem): Promise<readonly Day[]> {
  const names = await files.list(BACKUPS);
  return names
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .filter(isDay);
}

/** The path of a day's backup in the data folder. */
export function backupPath(day: Day): string {
  return `${BACKUPS}/${day}${ENDING}`;
}

/** One journal of several files, perhaps of several versions: one header of the newest stands for all. */
async function* journalOf(
  files: FileSystem,
  checksum: Checksum,
  extents: readonly Extent[],
): AsyncIterable<Uint8Array> {
  yield headerLine(checksum);
  for (const { name, bytes } of extents) {
    const whole = (await files.read(journalPath(name))).subarray(0, bytes);
    yield whole.subarray(whole.indexOf(10) + 1);
  }
}
