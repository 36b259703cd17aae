import type { BackupReason } from '../../shared/contract/methods/backup-methods.ts';
import { type Day, isDay } from '../../shared/dates/day.ts';
import { type Instant, isInstant } from '../../shared/dates/instant.ts';
import type { Checksum, FileSystem } from '../ports.ts';
import { backupsToDrop } from './backup-rotation.ts';
import { headerLine } from './journal-line.ts';
import { journalPath } from './journal-names.ts';
import type { Extent } from './read-journal.ts';
import { writeWhole } from './write-whole.ts';

/** A backup in the data folder; of a day's own only the day is known. */
export interface BackupFile {
  readonly name: string;
  readonly day: Day;
  readonly at?: Instant;
  readonly reason: BackupReason;
}

const BACKUPS = 'backups';
const ENDING = '.jsonl';
const NAME = /^([\d-]{10})(?:T(\d\d)-(\d\d)-(\d\d)Z(?:-\d+)?\.(asked|before-restore))?$/;
/** Of those that weren't made by themselves so many are kept, of either kind. */
const KEPT = 10;

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
  const backups = await listBackups(files);
  const days = backups.filter(({ reason }) => reason === 'daily').map((backup) => backup.day);
  if (days.includes(day)) return;
  await write(files, checksum, extents, day);
  await drop(
    files,
    backupsToDrop([...days, day]).filter((old) => old !== day),
  );
}

/** Keeps the journal up to these extents as a backup of its own, and drops the oldest made for the same reason. */
export async function keepBackup(
  files: FileSystem,
  checksum: Checksum,
  extents: readonly Extent[],
  { at, reason }: { readonly at: Instant; readonly reason: Exclude<BackupReason, 'daily'> },
): Promise<BackupFile> {
  const backups = await listBackups(files);
  const taken = new Set(backups.map(({ name }) => name));
  const moment = `${at.slice(0, 19).replaceAll(':', '-')}Z`;
  let name = `${moment}.${reason}`;
  for (let n = 2; taken.has(name); n += 1) name = `${moment}-${n}.${reason}`;
  await write(files, checksum, extents, name);
  const alike = backups.filter((backup) => backup.reason === reason).map((backup) => backup.name);
  await drop(files, alike.slice(0, Math.max(0, alike.length + 1 - KEPT)));
  return backupNamed(name) ?? { name, day: at.slice(0, 10) as Day, at, reason };
}

/** The backups that there are, oldest first. */
export async function listBackups(files: FileSystem): Promise<readonly BackupFile[]> {
  const names = await files.list(BACKUPS);
  return names
    .filter((name) => name.endsWith(ENDING))
    .flatMap((name) => backupNamed(name.slice(0, -ENDING.length)) ?? [])
    .sort((a, b) => inOrder(a, b));
}

/** The path of a backup in the data folder. */
export function backupPath(name: string): string {
  return `${BACKUPS}/${name}${ENDING}`;
}

/** One journal of several files, perhaps of several versions: one header of the newest stands for all. */
export async function* journalOf(
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

/** What a name says of its backup; undefined where it is none of ours. */
function backupNamed(name: string): BackupFile | undefined {
  const [, day = '', hour, minute, second, reason] = NAME.exec(name) ?? [];
  if (!isDay(day)) return undefined;
  if (hour === undefined) return { name, day, reason: 'daily' };
  const at = `${day}T${hour}:${minute}:${second}Z`;
  return isInstant(at) ? { name, day, at, reason: reason as BackupReason } : undefined;
}

/** A day's own was made at its first change. */
function inOrder(a: BackupFile, b: BackupFile): number {
  const [first, second] = [a.at ?? a.day, b.at ?? b.day];
  if (first !== second) return first < second ? -1 : 1;
  return a.name.length - b.name.length || (a.name < b.name ? -1 : 1);
}

async function write(
  files: FileSystem,
  checksum: Checksum,
  extents: readonly Extent[],
  name: string,
): Promise<void> {
  await files.makeFolder(BACKUPS);
  await writeWhole(files, backupPath(name), journalOf(files, checksum, extents));
}

async function drop(files: FileSystem, names: readonly string[]): Promise<void> {
  for (const name of names) await files.remove(backupPath(name));
  if (names.length > 0) await files.flushFolder(BACKUPS);
}
