import { sameJson } from '../../shared/same-json.ts';
import type { Checksum, FileSystem } from '../ports.ts';
import { foldChanges } from './fold-journal.ts';
import { readJournal } from './read-journal.ts';
import { readSnapshot, SNAPSHOT } from './snapshot.ts';
import type { Fold } from './store.ts';

/** What a check found, as sentences; `sound` if none of them is a complaint. */
export interface CheckReport {
  readonly sound: boolean;
  readonly lines: readonly string[];
}

interface CheckOptions<State> {
  readonly files: FileSystem;
  readonly checksum: Checksum;
  readonly fold: Fold<State>;
}

/**
 * Verifies every line of the journal, and the snapshot against what the journal folds to; touches nothing. Throws an
 * `AppError` for a journal that a newer Sherpa wrote.
 */
export async function checkStore<State>(options: CheckOptions<State>): Promise<CheckReport> {
  const { files, checksum } = options;
  const reading = await readJournal({ files, checksum, trust: 'schema' });
  const complaints = [...reading.faults];
  if (reading.torn !== undefined) {
    complaints.push(`journal/${reading.torn.name} ends in a change that was cut off before it was saved.`);
  }
  const snapshot = await checkSnapshot(options, reading);
  if (snapshot.complaint !== undefined) complaints.push(snapshot.complaint);
  const count = `${counted(reading.changes.length, 'sound change')} in ${counted(reading.extents.length, 'journal file')}.`;
  return { sound: complaints.length === 0, lines: [count, snapshot.line, ...complaints] };
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

async function checkSnapshot<State>(
  { files, checksum, fold }: CheckOptions<State>,
  { changes, seq }: Awaited<ReturnType<typeof readJournal>>,
): Promise<{ readonly line: string; readonly complaint?: string }> {
  const found = await readSnapshot(files, checksum, fold.version);
  if (found.kind === 'none') return { line: 'No snapshot; it is written at the next closing.' };
  if (found.kind === 'outdated')
    return { line: 'The snapshot is of another version; it is rebuilt at the next opening.' };
  if (found.kind === 'bad') {
    return {
      line: 'The snapshot is damaged.',
      complaint: `${SNAPSHOT} doesn't match its checksum; it is rebuilt at the next opening.`,
    };
  }
  const { snapshot } = found;
  const line = `The snapshot holds the changes up to ${snapshot.seq}.`;
  if (snapshot.seq > seq) {
    return {
      line,
      complaint: `The journal ends at change ${seq}, but ${SNAPSHOT} holds ${snapshot.seq} changes.`,
    };
  }
  const covered = changes.filter((change) => change.seq <= snapshot.seq);
  const state = await foldChanges({ files, checksum, fold }, undefined, covered);
  // Through text, as the snapshot has gone: fields that are undefined are no fields there.
  const refolded: unknown = JSON.parse(JSON.stringify(fold.toJson(state)));
  if (sameJson(refolded, snapshot.state)) return { line };
  return { line, complaint: `${SNAPSHOT} isn't what the journal folds to.` };
}
