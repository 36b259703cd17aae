import type { Day } from '../dates/day.ts';
import type { RecordedReading } from '../pledges/reading.ts';
import type { RecordedStatement } from '../statements/statement.ts';
import type { Change, ChangeOf } from './change.ts';
import type { Entry } from './entry.ts';
import { type EntryEdit, editsWith } from './entry-edits.ts';
import { patched } from './patched.ts';
import type { EntryRecord, WorkingDate } from './record.ts';

type Folded = Omit<EntryRecord, 'revision' | 'modified'>;

/**
 * An entry as its own changes and its statements' leave it; `undefined` if it isn't there. Changes apply by the day they
 * became known, then in the order recorded. With `until`, only what was known by the end of that day counts; the entry
 * then exists from its earliest known day or statement, with its first `when` until a later one is known (design §2).
 */
export function foldEntry(changes: readonly Change[], until?: Day): Folded | undefined {
  let end = changes.length;
  for (let start = end - 1; start >= 0; start -= 1) {
    const created = changes[start];
    if (created?.what !== 'entry.created') continue;
    const life = start === 0 && end === changes.length ? changes : changes.slice(start, end);
    const first = earliestKnown(created, life);
    if (until === undefined || first <= until) return foldLife(created, life, first, until);
    end = start;
  }
  return undefined;
}

/** A life is the creation of an entry and what followed; one removed and imported again, under its id, has a second. */
function foldLife(
  created: ChangeOf<'entry.created'>,
  life: readonly Change[],
  first: Day,
  until: Day | undefined,
): Folded | undefined {
  let entry = created.value;
  let lastKnown = created.known;
  const begun = workingDate(entry, { known: first, seq: created.seq });
  const dates: WorkingDate[] = [first === created.known ? begun : { ...begun, given: created.known }];
  let edits: readonly EntryEdit[] | undefined;
  const statements: RecordedStatement[] = [];
  const readings: RecordedReading[] = [];
  const withdrawals = new Map<string, Withdrawn>();
  for (const change of inOrderKnown(life)) {
    const { known, seq } = change;
    if (until !== undefined && known > until) break;
    switch (change.what) {
      case 'entry.removed':
        return undefined;
      case 'entry.edited': {
        const next = patched(entry, change.value);
        if (next.when?.date !== entry.when?.date) dates.push(workingDate(next, change));
        edits = editsWith(edits, entry, next, change);
        entry = next;
        lastKnown = known;
        break;
      }
      case 'statement.made':
        statements.push({ ...change.value, seq });
        break;
      case 'reading.made':
        readings.push({ ...change.value, seq });
        break;
      case 'statement.withdrawn':
      case 'reading.withdrawn':
        withdrawals.set(change.id, { on: known, reason: change.value.reason });
        break;
      default:
    }
  }
  return {
    entry,
    statements: asRecorded(statements, withdrawals),
    readings: asRecorded(readings, withdrawals),
    dates,
    ...(edits === undefined ? {} : { edits }),
    lastKnown,
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

function earliestKnown(created: Change, life: readonly Change[]): Day {
  return life.reduce(
    (first, { what, known }) => (isOfWhatIs(what) && known < first ? known : first),
    created.known,
  );
}

function isOfWhatIs(what: Change['what']): boolean {
  return what === 'entry.edited' || what === 'statement.made' || what === 'reading.made';
}

function inOrderKnown(changes: readonly Change[]): readonly Change[] {
  const isInOrder = changes.every((change, index) => index === 0 || byKnown(changes[index - 1], change) <= 0);
  return isInOrder ? changes : changes.toSorted(byKnown);
}

function byKnown(a: Change | undefined, b: Change): number {
  if (a === undefined) return -1;
  return a.known === b.known ? a.seq - b.seq : a.known < b.known ? -1 : 1;
}

interface Withdrawn {
  readonly on: Day;
  readonly reason: string;
}

/** Statements or readings in the order recorded, those withdrawn with the day and the reason. */
function asRecorded<Word extends RecordedStatement | RecordedReading>(
  words: Word[],
  withdrawals: ReadonlyMap<string, Withdrawn>,
): readonly Word[] {
  words.sort((a, b) => a.seq - b.seq);
  if (withdrawals.size === 0) return words;
  return words.map((word) => {
    const withdrawn = withdrawals.get(word.id);
    return withdrawn === undefined ? word : { ...word, withdrawn };
  });
}
