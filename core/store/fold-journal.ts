import type { Change } from '../../shared/entries/change.ts';
import {
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

/** Reads snapshot and journal and folds them. Throws an `AppError` if a newer Sherpa wrote the journal. */
export async function foldJournal<State>(options: StoreOptions<State>): Promise<Folded<State>> {
  const { files, checksum, fold } = options;
  const found = await readSnapshot(files, checksum, fold.version);
  if (found.kind === 'bad') {
    return foldAll(options, undefined, [bad(`${SNAPSHOT} is damaged; it was rebuilt from the journal.`)]);
  }
  if (found.kind !== 'sound') return foldAll(options, undefined, []);
  const { snapshot } = found;
  const known = { extents: snapshot.journal, seq: snapshot.seq };
  const reading = await readJournalSince({ files, checksum, trust: 'schema', known });
  if (reading === undefined) return foldAll(options, snapshot, []);
  const state = await foldChanges(options, snapshot, reading.changes);
  const problems = reading.faults.map(badLine);
  return { state, seq: reading.seq, problems, reading, snapshotSeq: snapshot.seq };
}

/**
 * The journal isn't what the snapshot was taken of, or there is none. Where lines are damaged or gone, a sound
 * snapshot still knows what they said.
 */
async function foldAll<State>(
  options: StoreOptions<State>,
  snapshot: Snapshot | undefined,
  problems: readonly StoreProblem[],
): Promise<Folded<State>> {
  const { files, checksum } = options;
  const reading = await readJournal({ files, checksum, trust: 'schema' });
  const faults = [...reading.faults];
  if (snapshot !== undefined && snapshot.seq > reading.seq) {
    faults.push(`The journal ends at change ${reading.seq}, but ${SNAPSHOT} holds ${snapshot.seq} changes.`);
  }
  if (snapshot !== undefined && faults.length > 0) {
    const later = reading.changes.filter(({ seq }) => seq > snapshot.seq);
    const state = await foldChanges(options, snapshot, later);
    const seq = Math.max(snapshot.seq, reading.seq);
    return { state, seq, problems: [...problems, ...faults.map(badLine)], reading, snapshotSeq: undefined };
  }
  const stale = bad(`${SNAPSHOT} doesn't belong to this journal; it was rebuilt from the journal.`);
  return {
    state: await foldChanges(options, undefined, reading.changes),
    seq: reading.seq,
    problems: [...problems, ...(snapshot === undefined ? [] : [stale]), ...faults.map(badLine)],
    reading,
    snapshotSeq: undefined,
  };
}

/** Folds changes that follow a snapshot, or are the first. */
export async function foldChanges<State>(
  options: Pick<StoreOptions<State>, 'files' | 'checksum' | 'fold'>,
  snapshot: Snapshot | undefined,
  changes: readonly Change[],
): Promise<State> {
  const { fold, files, checksum } = options;
  const state = snapshot === undefined ? fold.empty() : fold.fromJson(snapshot.state);
  let past: Change[] | undefined = snapshot === undefined ? [] : undefined;
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
