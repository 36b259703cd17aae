import type { Instant } from '../../shared/dates/instant.ts';
import type { Change, ChangeDraft } from '../../shared/entries/change.ts';
import type { BackupFile } from './backup.ts';

/** The `Change` that a store appends: its number, and whether more of its act follows, are the store's to give. */
export type Unnumbered = Change extends infer C
  ? C extends Change
    ? Omit<C, 'seq' | 'more'>
    : never
  : never;

/** What a store found wrong, in words a user can act on. */
export interface StoreProblem {
  readonly kind:
    | 'torn-tail'
    | 'bad-line'
    | 'bad-snapshot'
    | 'read-only-folder'
    | 'lost-flush'
    | 'failed-snapshot'
    | 'failed-backup';
  readonly message: string;
}

/** What a fold can be kept as and taken back from; the store doesn't look inside. */
export interface Fold<State> {
  /** Raised whenever `toJson` changes its shape or `apply` its outcome: snapshots of another version are rebuilt. */
  readonly version: number;
  empty(): State;
  /** Whether applying the change asks for what came before it (an undo, say); the store then gathers it first. */
  needsHistory(state: State, change: Change): boolean;
  /**
   * Applies a change that comes next in recorded order; `history` is every change before it, where it is needed.
   * Never throws: a change that has lost its footing (an edit of an entry whose creation was lost) is passed over.
   */
  apply(state: State, change: Change, history: readonly Change[]): void;
  toJson(state: State): unknown;
  fromJson(json: unknown): State;
  /**
   * The changes that make of `found` what is `wanted`, for a repair that knows the state but has lost changes; each is
   * to be applied next. Touches neither state. Without this member, what is lost stays lost.
   */
  recover?(wanted: State, found: State): readonly ChangeDraft[];
}

/**
 * An append-only record of changes and the state they fold to. One writer; appends go one after another.
 * After a failed flush it is read-only until reopened, since nobody knows what is on disk.
 */
export interface Store<State> {
  /** The fold of everything appended so far; only `append` changes it. */
  readonly state: State;
  /** The number of the last change, 0 in an empty store. */
  readonly seq: number;
  /** Why nothing can be written, if nothing can. */
  readonly readOnly: string | undefined;
  /** What was found wrong at opening or since. */
  readonly problems: readonly StoreProblem[];
  /** Every change from the first, in recorded order; read from disk at the first call, kept from then on. */
  history(): Promise<readonly Change[]>;
  /**
   * Appends the changes of one act as one write, flushed; resolves with them numbered once they are safe.
   * Rejects with an `AppError`: `read-only`, or `unavailable` when the disk is full; then nothing is recorded.
   * After a failed flush too it is `unavailable`, and whether the act was recorded shows when the store is reopened.
   */
  append(changes: readonly Unnumbered[]): Promise<readonly Change[]>;
  /** The journal up to now as one file, whether or not it is sound. */
  journal(): Promise<Uint8Array>;
  /** Keeps the journal up to now as a backup of its own; rejects with `unavailable` where that can't be written. */
  keepBackup(kept: {
    readonly at: Instant;
    readonly reason: 'asked' | 'before-restore';
  }): Promise<BackupFile>;
  /**
   * Runs a task while nothing of the store is written. The reason that it resolves with is why nothing may be written from then on;
   * where it rejects, all goes on as before.
   */
  retire(task: () => Promise<string>): Promise<void>;
  /** Writes what is pending (a snapshot if one is due) and lets the files go. */
  close(): Promise<void>;
}
