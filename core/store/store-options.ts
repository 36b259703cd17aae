import type { Checksum, FileSystem, Log } from '../ports.ts';
import type { Fold } from './store.ts';

/** What a store needs: the data folder's files, a checksum, somewhere to tell, and what its changes fold to. */
export interface StoreOptions<State> {
  readonly files: FileSystem;
  readonly checksum: Checksum;
  readonly log: Log;
  readonly fold: Fold<State>;
  /** Why nothing may be written, where that is known before the store is opened: it then opens for reading. */
  readonly unwritable?: string;
  /** How large a journal file grows before the next begins. */
  readonly fileBytes?: number;
  /** A snapshot is due after so many changes, or a twentieth of all if that is more. */
  readonly snapshotChanges?: number;
}
