import type { Day } from '../dates/day.ts';
import type { RecordedStatement } from '../statements/statement.ts';
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
  const dates: WorkingDate[] = [workingDate(entry, first, created.seq)];
  for (const edit of edits) {
    const next = patched(entry, edit.value);
    if (next.when?.date !== entry.when?.date) dates.push(workingDate(next, edit.known, edit.seq));
    entry = next;
  }
  return { entry, statements: statementsOf(known), dates, lastKnown: edits.at(-1)?.known ?? created.known };
}

/** The working date that an entry has from a day on. */
export function workingDate(entry: Entry, known: Day, seq: number): WorkingDate {
  return { known, seq, ...(entry.when === undefined ? {} : { date: entry.when.date }) };
}

function earliestKnown([created, ...later]: Life): Day {
  return later.reduce(
    (first, { what, known }) => (isOfWhatIs(what) && known < first ? known : first),
    created.known,
  );
}

function isOfWhatIs(what: Change['what']): boolean {
  return what === 'entry.edited' || what === 'statement.made';
}

function inOrderKnown(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((a, b) => (a.known === b.known ? a.seq - b.seq : a.known < b.known ? -1 : 1));
}

function statementsOf(known: readonly Change[]): readonly RecordedStatement[] {
  const withdrawals = new Map<string, ChangeOf<'statement.withdrawn'>>();
  for (const change of known) if (change.what === 'statement.withdrawn') withdrawals.set(change.id, change);
  return known
    .filter((change) => change.what === 'statement.made')
    .toSorted((a, b) => a.seq - b.seq)
    .map(({ value, seq, id }) => {
      const withdrawal = withdrawals.get(id);
      return withdrawal === undefined
        ? { ...value, seq }
        : { ...value, seq, withdrawn: { on: withdrawal.known, reason: withdrawal.value.reason } };
    });
}
