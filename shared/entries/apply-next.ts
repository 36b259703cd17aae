import type { RecordedStatement } from '../statements/statement.ts';
import type { Change, ChangeOf } from './change.ts';
import type { CalendarFold } from './empty-calendar.ts';
import { workingDate } from './fold-entry.ts';
import { foldReference, type ReferenceChange, usersOf } from './fold-reference.ts';
import type { EntryId } from './ids.ts';
import { patched } from './patched.ts';
import type { EntryRecord } from './record.ts';
import { raised, raiseWhere, setEntry } from './set-entry.ts';

/** Folds a change that is the latest of its record, both as recorded and as known. */
export function applyNext(calendar: CalendarFold, change: Change, touched: Set<EntryId>): void {
  switch (change.what) {
    case 'entry.created':
    case 'entry.edited':
    case 'entry.removed':
      applyToEntry(calendar, change, touched);
      break;
    case 'statement.made':
    case 'statement.withdrawn':
      applyStatement(calendar, change, touched);
      break;
    case 'act.undone':
    case 'act.redone':
      break;
    default:
      applyToReference(calendar, change, touched);
  }
}

function applyToReference(calendar: CalendarFold, change: ReferenceChange, touched: Set<EntryId>): void {
  const before = usersOf(calendar, change);
  foldReference(calendar, change);
  const after = usersOf(calendar, change);
  raiseWhere(calendar, change.at, touched, (entry, record) => before(entry, record) || after(entry, record));
}

function applyToEntry(
  calendar: CalendarFold,
  change: ChangeOf<'entry.created' | 'entry.edited' | 'entry.removed'>,
  touched: Set<EntryId>,
): void {
  const id = change.id as EntryId;
  const record = calendar.entries.get(id);
  if (change.what === 'entry.removed') {
    setEntry(calendar, id, undefined, change.at, touched);
    return;
  }
  if (change.what === 'entry.created') {
    const dates = [workingDate(change.value, change.known, change.seq)];
    const folded = { entry: change.value, statements: [], dates, lastKnown: change.known };
    setEntry(calendar, id, folded, change.at, touched);
    return;
  }
  if (record === undefined) return;
  const entry = patched(record.entry, change.value);
  const moved = entry.when?.date !== record.entry.when?.date;
  const dates = moved ? [...record.dates, workingDate(entry, change.known, change.seq)] : record.dates;
  setEntry(calendar, id, { ...record, entry, dates, lastKnown: change.known }, change.at, touched);
}

function applyStatement(
  calendar: CalendarFold,
  change: ChangeOf<'statement.made' | 'statement.withdrawn'>,
  touched: Set<EntryId>,
): void {
  const id = change.value.entry as EntryId;
  const record = calendar.entries.get(id);
  if (record === undefined) return;
  const next =
    change.what === 'statement.made'
      ? withStatement(record, { ...change.value, seq: change.seq })
      : withWithdrawal(record, change);
  calendar.entries.set(id, raised(next, change.at));
  touched.add(id);
}

/** An entry exists from its earliest statement on, so its first working date reaches back to it. */
function withStatement(record: EntryRecord, statement: RecordedStatement): EntryRecord {
  const [first, ...later] = record.dates;
  const dates =
    first !== undefined && statement.made < first.known
      ? [{ ...first, known: statement.made }, ...later]
      : record.dates;
  return { ...record, dates, statements: [...record.statements, statement] };
}

function withWithdrawal(record: EntryRecord, change: ChangeOf<'statement.withdrawn'>): EntryRecord {
  const withdrawn = { on: change.known, reason: change.value.reason };
  return {
    ...record,
    statements: record.statements.map((statement) =>
      statement.id === change.id ? { ...statement, withdrawn } : statement,
    ),
  };
}
