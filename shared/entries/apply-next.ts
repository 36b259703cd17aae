import type { RecordedReading } from '../pledges/reading.ts';
import type { RecordedStatement } from '../statements/statement.ts';
import type { Change, ChangeOf } from './change.ts';
import type { CalendarFold } from './empty-calendar.ts';
import { editsWith } from './entry-edits.ts';
import { workingDate } from './fold-entry.ts';
import { foldReference, type ReferenceChange, usersOf } from './fold-reference.ts';
import type { EntryId } from './ids.ts';
import { patched } from './patched.ts';
import type { EntryRecord } from './record.ts';
import { raised, raiseNeighbours, raiseWhere, setEntry } from './set-entry.ts';

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
    case 'reading.made':
    case 'reading.withdrawn':
      applyWord(calendar, change, touched);
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
    const dates = [workingDate(change.value, change)];
    const folded = { entry: change.value, statements: [], readings: [], dates, lastKnown: change.known };
    setEntry(calendar, id, folded, change.at, touched);
    return;
  }
  if (record === undefined) return;
  const entry = patched(record.entry, change.value);
  const moved = entry.when?.date !== record.entry.when?.date;
  const dates = moved ? [...record.dates, workingDate(entry, change)] : record.dates;
  const edits = editsWith(record.edits, record.entry, entry, change);
  const folded = { ...record, entry, dates, ...(edits === undefined ? {} : { edits }) };
  setEntry(calendar, id, { ...folded, lastKnown: change.known }, change.at, touched);
}

type Word = ChangeOf<'statement.made' | 'statement.withdrawn' | 'reading.made' | 'reading.withdrawn'>;

function applyWord(calendar: CalendarFold, change: Word, touched: Set<EntryId>): void {
  const id = change.value.entry as EntryId;
  const record = calendar.entries.get(id);
  if (record === undefined) return;
  const after = raised(withWord(record, change), change.at);
  calendar.entries.set(id, after);
  touched.add(id);
  raiseNeighbours(calendar, id, { before: record, after }, change.at, touched);
}

function withWord(record: EntryRecord, change: Word): EntryRecord {
  const { seq } = change;
  switch (change.what) {
    case 'statement.made':
      return { ...since(record, change), statements: [...record.statements, { ...change.value, seq }] };
    case 'statement.withdrawn':
      return { ...record, statements: withoutOne(record.statements, change) };
    case 'reading.made':
      return { ...since(record, change), readings: [...record.readings, { ...change.value, seq }] };
    case 'reading.withdrawn':
      return { ...record, readings: withoutOne(record.readings, change) };
  }
}

/** An entry exists from its earliest statement or reading on, so its first working date reaches back to it. */
function since(record: EntryRecord, { known }: Word): EntryRecord {
  const [first, ...later] = record.dates;
  return first !== undefined && known < first.known
    ? { ...record, dates: [{ ...first, given: first.given ?? first.known, known }, ...later] }
    : record;
}

/** Statements or readings of which one is taken back. */
function withoutOne<Word extends RecordedStatement | RecordedReading>(
  words: readonly Word[],
  change: ChangeOf<'statement.withdrawn' | 'reading.withdrawn'>,
): readonly Word[] {
  const withdrawn = { on: change.known, reason: change.value.reason };
  return words.map((word) => (word.id === change.id ? { ...word, withdrawn } : word));
}
