import * as v from 'valibot';
import type { Checksum, FileSystem } from '../ports.ts';
import { errorCode } from './error-code.ts';
import { parseJson } from './parse-json.ts';
import type { Extent } from './read-journal.ts';
import { seal, unseal } from './seal.ts';
import { writeWhole } from './write-whole.ts';

export const SNAPSHOT = 'snapshot.json';

const SNAPSHOT_FORMAT = 'sherpa snapshot';
const SNAPSHOT_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The state isn't looked into: the checksum says that it is what a fold gave. */
const SnapshotSchema = v.object({
  format: v.literal(SNAPSHOT_FORMAT),
  version: v.number(),
  fold: v.number(),
  seq: count,
  journal: v.array(v.strictObject({ name: v.string(), bytes: count, sum: count })),
  state: v.unknown(),
});

/** The fold of the journal up to a change, and how far that reaches in the files. */
export interface Snapshot {
  readonly seq: number;
  readonly journal: readonly Extent[];
  readonly state: unknown;
}

type SnapshotReading =
  | { readonly kind: 'sound'; readonly snapshot: Snapshot }
  | { readonly kind: 'none' }
  /** Of another version of the snapshot or of the fold; it is rebuilt without a word. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'bad' };

/** Reads the snapshot if there is one that its checksum vouches for. */
export async function readSnapshot(
  files: FileSystem,
  checksum: Checksum,
  fold: number,
): Promise<SnapshotReading> {
  const bytes = await readIfThere(files, SNAPSHOT);
  if (bytes === undefined) return { kind: 'none' };
  const text = unseal(bytes, checksum);
  if (text === undefined) return { kind: 'bad' };
  const parsed = v.safeParse(SnapshotSchema, parseJson(text));
  if (!parsed.success) return { kind: 'bad' };
  const { version, seq, journal, state } = parsed.output;
  if (version !== SNAPSHOT_VERSION || parsed.output.fold !== fold) return { kind: 'outdated' };
  return { kind: 'sound', snapshot: { seq, journal, state } };
}

/** Up to which change a sound snapshot reaches, whatever the fold it was made by. */
export async function readSnapshotSeq(files: FileSystem, checksum: Checksum): Promise<number | undefined> {
  const bytes = await readIfThere(files, SNAPSHOT);
  const text = bytes === undefined ? undefined : unseal(bytes, checksum);
  const parsed = v.safeParse(SnapshotSchema, text === undefined ? undefined : parseJson(text));
  return parsed.success ? parsed.output.seq : undefined;
}

/**
 * Puts a snapshot in place. It is taken only once the file stands open: an answer that is being
 * sent goes first, since taking one keeps the host busy for a moment.
 */
export async function writeSnapshot(
  files: FileSystem,
  checksum: Checksum,
  fold: number,
  take: () => Promise<Snapshot>,
): Promise<void> {
  async function* contents(): AsyncIterable<Uint8Array> {
    const { seq, journal, state } = await take();
    const json = { format: SNAPSHOT_FORMAT, version: SNAPSHOT_VERSION, fold, seq, journal, state };
    yield seal(JSON.stringify(json), checksum);
  }
  await writeWhole(files, SNAPSHOT, contents());
}

async function readIfThere(files: FileSystem, path: string): Promise<Uint8Array | undefined> {
  try {
    return await files.read(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
