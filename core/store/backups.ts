import type { Backup } from '../../shared/contract/methods/backup-methods.ts';
import type { Change } from '../../shared/entries/change.ts';
import type { Checksum, FileSystem } from '../ports.ts';
import { type BackupFile, backupPath, listBackups } from './backup.ts';
import { changesIn, readBackup } from './read-backup.ts';

/** The backups of a data folder, for reading. */
export interface Backups {
  /** The newest first. */
  list(): Promise<readonly Backup[]>;
  /** A backup with its size. */
  sized(backup: BackupFile): Promise<Backup>;
  /** The changes that a backup holds; rejects with an `AppError` where it can't be used. */
  read(name: string): Promise<readonly Change[]>;
  /** The changes of a journal that came in a file; throws an `AppError` where it can't be used. */
  inFile(journal: Uint8Array): readonly Change[];
}

export function createBackups(files: FileSystem, checksum: Checksum): Backups {
  const sized = async (backup: BackupFile): Promise<Backup> => ({
    ...backup,
    bytes: (await files.size(backupPath(backup.name))) ?? 0,
  });
  return {
    sized,
    list: async () => Promise.all((await listBackups(files)).toReversed().map(sized)),
    read: (name) => readBackup(files, checksum, name),
    inFile: (journal) => changesIn(journal, checksum, 'The file'),
  };
}
