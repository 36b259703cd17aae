import type { Day } from '../dates/day.ts';
import type { Change, ChangeOf } from './change.ts';
import type { Entry } from './entry.ts';
import { patched } from './patched.ts';
import type { EntryRecord, WorkingDate } from './record.ts';

type Folded = Omit<EntryRecord, 'revision' | 'modified'>;

/**
 * An entry as its own changes and its statements' leave it; `undefined` if it isn't there. Changes apply by the day they
 * became known, then in the order recorded. With `until`, only what was known by the end of that day counts; the entry
 * then exists from its earliest known day or statement, with its first `when` until a later one is known (design §2).
 */
export function foldEntry(changes: readonly Change[], until?: Day): Folded | undefined {
  for (const life of livesOf(changes).toReversed()) {
    const first = earliestKnown(life);
    if (until === undefined || first <= until) return foldLife(life, first, until);
  }
  return undefined;
}

/** The creation of an entry and what followed; one removed and imported again, under its id, has a second life. */
type Life = readonly [ChangeOf<'entry.created'>, ...Change[]];

function livesOf(changes: readonly Change[]): readonly Life[] {
  const lives: [ChangeOf<'entry.created'>, ...Change[]][] = [];
  for (const change of changes) {
    if (change.what === 'entry.created') lives.push([change]);
    else lives.at(-1)?.push(change);
  }
  return lives;
}

function foldLife(life: Life, first: Day, until: Day | undefined): Folded | undefined {
  const [created] = life;
  const known = inOrderKnown(life).filter((change) => until === undefined || change.known <= until);
  if (known.some((change) => change.what === 'entry.removed')) return undefined;

  const edits = known.filter((change) => change.what === 'entry.edited');
  let entry = created.value;
  const dates: WorkingDate[] = [workingDate(entry, { known: first, seq: created.seq })];
  for (const edit of edits) {
    const next = patched(entry, edit.value);
    if (next.when?.date !== entry.when?.date) dates.push(workingDate(next, edit));
    entry = next;
  }
  return {
    entry,
    statements: recordedOf(
      known.filter((change) => change.what === 'statement.made'),
      known.filter((change) => change.what === 'statement.withdrawn'),
    ),
    readings: recordedOf(
      known.filter((change) => change.what === 'reading.made'),
      known.filter((change) => change.what === 'reading.withdrawn'),
    ),
    dates,
    lastKnown: edits.at(-1)?.known ?? created.known,
  };
}

/** The working date that an entry has from a day on. */
export function workingDate(
  entry: Entry,
  since: { readonly known: Day; readonly seq: number; readonly value?: object },
): WorkingDate {
  const { known, seq, value } = since;
  const reason = value !== undefined && 'reason' in value ? value.reason : undefined;
  return {
    known,
    seq,
    ...(entry.when === undefined ? {} : { date: entry.when.date }),
    ...(typeof reason === 'string' ? { reason } : {}),
  };
}

function earliestKnown([created, ...later]: Life): Day {
  return later.reduce(
    (first, { what, known }) => (isOfWhatIs(what) && known < first ? known : first),
    created.known,
  );
}

function isOfWhatIs(what: Change['what']): boolean {
  return what === 'entry.edited' || what === 'statement.made' || what === 'reading.made';
}

function inOrderKnown(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((a, b) => (a.known === b.known ? a.seq - b.seq : a.known < b.known ? -1 : 1));
}

interface Withdrawn {
  readonly on: Day;
  readonly reason: string;
}

/** Statements or readings in the order recorded, those withdrawn with the day and the reason. */
function recordedOf<Word extends object>(
  made: readonly { readonly id: string; readonly seq: number; readonly value: Word }[],
  withdrawals: readonly ChangeOf<'statement.withdrawn' | 'reading.withdrawn'>[],
): readonly (Word & { readonly seq: number; readonly withdrawn?: Withdrawn })[] {
  const withdrawnById = new Map<string, Withdrawn>(
    withdrawals.map(({ id, known, value }) => [id, { on: known, reason: value.reason }]),
  );
  return made
    .toSorted((a, b) => a.seq - b.seq)
    .map(({ value, seq, id }) => {
      const withdrawn = withdrawnById.get(id);
      return withdrawn === undefined ? { ...value, seq } : { ...value, seq, withdrawn };
    });
}
