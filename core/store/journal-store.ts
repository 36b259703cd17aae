import * as v from 'valibot';
import { AppError } from '../../shared/contract/app-error.ts';
import { isDay } from '../../shared/dates/day.ts';
import { type Change, ChangeSchema } from '../../shared/entries/change.ts';
import { backUp, journalOf, keepBackup } from './backup.ts';
import { errorCode, reasonOf } from './error-code.ts';
import { type Folded, readChanges } from './fold-journal.ts';
import { changeLine, joined } from './journal-line.ts';
import type { Writability } from './make-writable.ts';
import { createQueue } from './queue.ts';
import { writeSnapshot } from './snapshot.ts';
import type { Store, StoreProblem, Unnumbered } from './store.ts';
import type { StoreOptions } from './store-options.ts';

const SNAPSHOT_CHANGES = 1000;

/** The store over a folder that has been read and made ready. */
export function createJournalStore<State>(
  { files, checksum, log, fold, snapshotChanges = SNAPSHOT_CHANGES }: StoreOptions<State>,
  folded: Folded<State>,
  writability: Writability,
): Store<State> {
  const { state } = folded;
  const { writer } = writability;
  const problems: StoreProblem[] = [...folded.problems, ...writability.problems];
  let readOnly = 'readOnly' in writability ? writability.readOnly : undefined;
  let closed = false;
  let seq = folded.seq;
  let snapshotSeq = folded.snapshotSeq ?? 0;
  let snapshotUnderWay = false;
  let backedUpOn = '';
  let past: Change[] | undefined;
  const inTurn = createQueue();
  const inBackground = createQueue();

  async function gatherHistory(): Promise<Change[]> {
    past ??= [...(await readChanges({ files, checksum }, seq))];
    return past;
  }

  async function record(changes: readonly Unnumbered[]): Promise<readonly Change[]> {
    if (writer === undefined || readOnly !== undefined) {
      throw new AppError('read-only', readOnly ?? 'The calendar is read-only.');
    }
    if (closed) throw new AppError('unavailable', 'The calendar is closed; open it again to change it.');
    const numbered = changes.map((change, index) =>
      number(change, seq + 1 + index, index < changes.length - 1),
    );
    refuseUnreadable(numbered);
    const writing = await writer.write(joined(numbered.map((change) => changeLine(change, checksum))));
    if (writing.kind === 'refused') {
      throw new AppError(
        'unavailable',
        `The change wasn't saved: ${writing.reason}. See to that and try again.`,
      );
    }
    if (writing.kind === 'lost') {
      const message =
        `Whether the change was saved isn't known: ${writing.reason}. ` +
        'Nothing more can be changed until the calendar is opened again.';
      readOnly = message;
      problems.push({ kind: 'lost-flush', message });
      throw new AppError('unavailable', message);
    }
    await applyAll(numbered);
    return numbered;
  }

  /** What is recorded but can't be folded leaves the state behind the journal: nothing may be built on it. */
  async function applyAll(changes: readonly Change[]): Promise<void> {
    try {
      for (const change of changes) {
        if (past === undefined && fold.needsHistory(state, change)) await gatherHistory();
        fold.apply(state, change, past ?? []);
        past?.push(change);
        seq = change.seq;
      }
    } catch (error) {
      readOnly =
        'The last change was saved but could not be shown. Open the calendar again; until then it is read-only.';
      throw error;
    }
  }

  function report(kind: 'failed-snapshot' | 'failed-backup', message: string, error: unknown): void {
    log.error(message, { error: String(error) });
    if (!problems.some((problem) => problem.message === message)) problems.push({ kind, message });
  }

  async function snapshot(): Promise<void> {
    let taken = snapshotSeq;
    // In turn, so that no act is half applied.
    const take = () =>
      inTurn(async () => {
        taken = seq;
        return { seq, journal: writer?.extents() ?? [], state: fold.toJson(state) };
      });
    try {
      await writeSnapshot(files, checksum, fold.version, take);
      snapshotSeq = taken;
    } catch (error) {
      const message = `The snapshot couldn't be written: ${reasonOf(error)}. Nothing is lost, but opening takes longer.`;
      report('failed-snapshot', message, error);
    } finally {
      snapshotUnderWay = false;
    }
  }

  const extents = () => writer?.extents() ?? folded.reading.extents;

  async function backUpDay(day: string): Promise<void> {
    if (!isDay(day)) return;
    try {
      await backUp(files, checksum, extents(), day);
    } catch (error) {
      report('failed-backup', `The backup of ${day} couldn't be written: ${reasonOf(error)}.`, error);
    }
  }

  /** What isn't the edit's business and mustn't hold up its answer. */
  function tidyLater(at: string): void {
    if (!snapshotUnderWay && seq - snapshotSeq >= Math.max(snapshotChanges, seq / 20)) {
      snapshotUnderWay = true;
      void inBackground(snapshot);
    }
    const day = at.slice(0, 10);
    if (day === backedUpOn) return;
    backedUpOn = day;
    void inBackground(() => backUpDay(day));
  }

  return {
    state,
    get seq() {
      return seq;
    },
    get readOnly() {
      return readOnly;
    },
    problems,
    history: () => inTurn(async () => [...(await gatherHistory())]),
    async append(changes) {
      const [first] = changes;
      if (first === undefined) return [];
      const numbered = await inTurn(() => record(changes));
      tidyLater(first.at);
      return numbered;
    },
    journal: async () => {
      const pieces: Uint8Array[] = [];
      for await (const piece of journalOf(files, checksum, extents())) pieces.push(piece);
      return joined(pieces);
    },
    keepBackup: (kept) =>
      inBackground(async () => {
        try {
          return await keepBackup(files, checksum, extents(), kept);
        } catch (error) {
          if (errorCode(error) === undefined) throw error;
          throw new AppError('unavailable', `The backup couldn’t be written: ${reasonOf(error)}.`);
        }
      }),
    retire: (task) =>
      inBackground(() =>
        inTurn(async () => {
          readOnly = await task();
        }),
      ),
    async close() {
      if (closed) return;
      await inTurn(async () => {
        closed = true;
      });
      await inBackground(async () => {
        if (readOnly === undefined && seq > snapshotSeq) await snapshot();
      });
      await writer?.close();
    },
  };
}

function number(change: Unnumbered, seq: number, more: boolean): Change {
  return more ? { seq, ...change, more } : { seq, ...change };
}

/** What the schema wouldn't take back from disk must not get there: it would make the journal unreadable. */
function refuseUnreadable(changes: readonly Change[]): void {
  for (const change of changes) {
    const parsed = v.safeParse(ChangeSchema, change);
    if (parsed.success) continue;
    const issue = parsed.issues[0];
    const where = v.getDotPath(issue) ?? 'change';
    throw new AppError(
      'invalid-input',
      `The change ${change.what} can't be kept (${where}: ${issue.message}).`,
    );
  }
}
