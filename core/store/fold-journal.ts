import type { Change } from '../../shared/entries/change.ts';
import {
  type Extent,
  type JournalReading,
  type ReadJournalOptions,
  readJournal,
  readJournalSince,
} from './read-journal.ts';
import { readSnapshot, SNAPSHOT, type Snapshot } from './snapshot.ts';
import type { StoreProblem } from './store.ts';
import type { StoreOptions } from './store-options.ts';

/** What the data folder holds, folded; nothing in it was touched. */
export interface Folded<State> {
  readonly state: State;
  readonly seq: number;
  readonly problems: readonly StoreProblem[];
  readonly reading: JournalReading;
  /** Up to which change the snapshot on disk can be used; undefined if there is none that can. */
  readonly snapshotSeq: number | undefined;
}

/** A snapshot that can be used: what it says of itself, and its state taken back. */
interface Base<State> {
  readonly seq: number;
  readonly journal: readonly Extent[];
  readonly state: State;
}

/** Reads snapshot and journal and folds them. Throws an `AppError` if a newer Sherpa wrote the journal. */
export async function foldJournal<State>(options: StoreOptions<State>): Promise<Folded<State>> {
  const { files, checksum, fold } = options;
  const found = await readSnapshot(files, checksum, fold.version);
  const base = found.kind === 'sound' ? takenBack(options, found.snapshot) : undefined;
  if (base === undefined) {
    const isBad = found.kind === 'bad' || found.kind === 'sound';
    return foldAll(
      options,
      undefined,
      isBad ? [bad(`${SNAPSHOT} is damaged; it was rebuilt from the journal.`)] : [],
    );
  }
  const known = { extents: base.journal, seq: base.seq };
  const reading = await readJournalSince({ files, checksum, trust: 'schema', known });
  if (reading === undefined) return foldAll(options, base, []);
  const state = await foldChanges(options, base.state, reading.changes);
  return { state, seq: reading.seq, problems: reading.faults.map(badLine), reading, snapshotSeq: base.seq };
}

/** A mistake of ours in a snapshot mustn't lock anyone out of a sound journal. */
function takenBack<State>({ fold, log }: StoreOptions<State>, snapshot: Snapshot): Base<State> | undefined {
  try {
    return { ...snapshot, state: fold.fromJson(snapshot.state) };
  } catch (error) {
    log.error("The snapshot couldn't be taken back.", { error: String(error) });
    return undefined;
  }
}

/**
 * The journal isn't what the snapshot was taken of, or there is none. Where lines are damaged or gone, a sound
 * snapshot still knows what they said.
 */
async function foldAll<State>(
  options: StoreOptions<State>,
  base: Base<State> | undefined,
  problems: readonly StoreProblem[],
): Promise<Folded<State>> {
  const { files, checksum } = options;
  const reading = await readJournal({ files, checksum, trust: 'schema' });
  const faults = [...reading.faults];
  if (base !== undefined && base.seq > reading.seq) {
    faults.push(`The journal ends at change ${reading.seq}, but ${SNAPSHOT} holds ${base.seq} changes.`);
  }
  if (base !== undefined && faults.length > 0) {
    const later = reading.changes.filter(({ seq }) => seq > base.seq);
    const state = await foldChanges(options, base.state, later);
    const seq = Math.max(base.seq, reading.seq);
    return { state, seq, problems: faults.map(badLine), reading, snapshotSeq: undefined };
  }
  const stale = bad(`${SNAPSHOT} doesn't belong to this journal; it was rebuilt from the journal.`);
  return {
    state: await foldChanges(options, undefined, reading.changes),
    seq: reading.seq,
    problems: [...problems, ...(base === undefined ? [] : [stale]), ...faults.map(badLine)],
    reading,
    snapshotSeq: undefined,
  };
}

/** Folds changes onto the state that they follow, or onto nothing if they are the first. */
export async function foldChanges<State>(
  options: Pick<StoreOptions<State>, 'files' | 'checksum' | 'fold'>,
  base: State | undefined,
  changes: readonly Change[],
): Promise<State> {
  const { fold, files, checksum } = options;
  const state = base ?? fold.empty();
  let past: Change[] | undefined = base === undefined ? [] : undefined;
  for (const change of changes) {
    if (past === undefined && fold.needsHistory(state, change)) {
      past = [...(await readChanges({ files, checksum }, change.seq - 1))];
    }
    fold.apply(state, change, past ?? []);
    past?.push(change);
  }
  return state;
}

/** Every sound change up to a number, believed by its checksum. */
export async function readChanges(
  ports: Pick<ReadJournalOptions, 'files' | 'checksum'>,
  upTo: number,
): Promise<readonly Change[]> {
  const { changes } = await readJournal({ ...ports, trust: 'checksum' });
  return changes.filter(({ seq }) => seq <= upTo);
}

function bad(message: string): StoreProblem {
  return { kind: 'bad-snapshot', message };
}

function badLine(fault: string): StoreProblem {
  return { kind: 'bad-line', message: fault };
}
