import * as v from 'valibot';
import { DaySchema } from '../../dates/day.ts';
import { InstantSchema } from '../../dates/instant.ts';
import { type MethodContract, Nothing, reads, text, writes } from './method.ts';

/** Why a backup was made: a day's first change did, somebody asked, or something was about to be restored. */
export const BACKUP_REASONS = ['daily', 'asked', 'before-restore'] as const;

/** A backup in the data folder: the whole journal up to a moment. */
export const BackupSchema = v.strictObject({
  name: v.string(),
  /** The day on which it was made, in UTC. */
  day: DaySchema,
  /** When; of the backup that each day gets by itself only the day is known. */
  at: v.exactOptional(InstantSchema),
  bytes: v.number(),
  reason: v.picklist(BACKUP_REASONS),
});

/** How many entries, and the titles of some of them, at most ten. */
const SomeEntriesSchema = v.strictObject({ count: v.number(), titles: v.array(v.string()) });

/** What restoring would do to the calendar as it is now. Nothing differs where all counts are 0 and `others` is empty. */
export const RestorePreviewSchema = v.strictObject({
  /** When the last change that it holds was recorded; absent where it holds none. */
  until: v.exactOptional(InstantSchema),
  /** How many entries the calendar would have. */
  entries: v.number(),
  /** Entries that aren't there now and would be. */
  back: SomeEntriesSchema,
  /** Entries that are there now and wouldn't be. */
  gone: SomeEntriesSchema,
  /** Entries that would read otherwise than now. */
  different: SomeEntriesSchema,
  /** What else would be otherwise. */
  others: v.array(v.picklist(['tracks', 'venues', 'people', 'feeds', 'settings'])),
  /** What was recorded since, which would be taken back; absent where it isn't a backup of this calendar. */
  since: v.exactOptional(v.strictObject({ changes: v.number(), acts: v.number() })),
});

/** What restoring did, and the backup of the calendar as it was before. */
const RestoredSchema = v.strictObject({ ...RestorePreviewSchema.entries, kept: BackupSchema });

export type Backup = Readonly<v.InferOutput<typeof BackupSchema>>;
export type BackupReason = Backup['reason'];
export type RestorePreview = Readonly<v.InferOutput<typeof RestorePreviewSchema>>;

/** Backups: which there are, making one, and going back to one. */
export const BACKUP_METHODS = {
  /** The newest first. */
  'backups.list': reads(Nothing, v.array(BackupSchema)),
  /** Makes a backup of the calendar as it is now. It is no part of the record. */
  'backups.make': reads(Nothing, BackupSchema),
  /** What restoring a backup would do, without doing it. */
  'backups.preview': reads(v.strictObject({ name: text(100) }), RestorePreviewSchema),
  /**
   * Makes the calendar what it was in a backup, by one act: one undo takes it back, nothing recorded is lost, and no
   * revision falls. The calendar of before is kept as a backup first.
   */
  'backups.restore': writes(v.strictObject({ name: text(100) }), RestoredSchema),
  /** The whole calendar as one file: everything in it, and its journal, line by line. */
  'store.export': reads(
    Nothing,
    v.strictObject({ name: v.string(), mediaType: v.string(), content: v.string() }),
  ),
  /** Makes the calendar what it is in a file of `store.export`, as `backups.restore` does; without `accept`, tells what that would do. */
  'store.import': writes(
    v.strictObject({
      content: v.pipe(
        v.string(),
        v.maxLength(20_000_000, 'a file of more than 20 million characters is too large to bring back here'),
      ),
      accept: v.boolean(),
    }),
    v.strictObject({ ...RestorePreviewSchema.entries, kept: v.exactOptional(BackupSchema) }),
  ),
} as const satisfies Record<string, MethodContract>;
