import { type Day, isDay } from '../dates/day.ts';
import type { RecordedReading } from '../pledges/reading.ts';
import { sameJson } from '../same-json.ts';
import type { RecordedStatement } from '../statements/statement.ts';
import type { Entry } from './entry.ts';
import { type EntryEdit, withTold } from './entry-edits.ts';
import type { EntryId } from './ids.ts';
import { patchBetween } from './patch-between.ts';
import type { EntryRecord } from './record.ts';
import type { Recovering } from './recover-calendar.ts';

/**
 * Makes an entry what it is wanted to be, its revision apart. A missing one gets its edits and statements in the order
 * they had. One with a statement that it shouldn't have, or in the wrong order, is written anew, since a
 * statement is never edited.
 */
export function bringBackEntry(wanted: EntryRecord, recovering: Recovering): void {
  const { calendar, forgets, make } = recovering;
  const { entry, dates, edits = [], statements, readings, lastKnown } = wanted;
  const { id } = entry;
  const before = calendar.entries.get(id);
  const isAnother =
    before !== undefined && (!mayBecome(before, wanted) || (forgets && !hasHadOnly(before, wanted)));
  if (isAnother) make({ what: 'entry.removed', id, value: {} });
  if (!calendar.entries.has(id)) {
    const [first] = dates;
    const value = edits[0] === undefined ? entry : withTold(entry, edits[0].was);
    make({ what: 'entry.created', id, value, known: first?.given ?? first?.known ?? lastKnown });
  }
  for (const [at, { known, seq, reason }] of editsToCome(calendar.entries.get(id), edits)) {
    for (const said of statements) if (said.seq < seq) bringBackStatement(said, recovering);
    const next = edits[at + 1];
    const current = calendar.entries.get(id)?.entry ?? entry;
    edit(next === undefined ? entry : withTold(current, next.was), known, recovering, reason);
  }
  for (const said of statements) bringBackStatement(said, recovering);
  for (const reading of readings) bringBackReading(reading, recovering);
  edit(entry, lastKnown, recovering);
  if (forgets) hearAgain(id, lastKnown, recovering);
}

/** Edits what differs, known as late as it takes to be the last word. */
function edit(to: Entry, known: Day, { calendar, make }: Recovering, reason?: string): void {
  const record = calendar.entries.get(to.id);
  if (record === undefined || sameJson(record.entry, to)) return;
  const patch = patchBetween(record.entry, to);
  const value = reason === undefined ? patch : { ...patch, reason };
  const last = known < record.lastKnown ? record.lastKnown : known;
  make({ what: 'entry.edited', id: to.id, value, known: last });
}

function bringBackStatement(wanted: RecordedStatement, recovering: Recovering): void {
  const { seq: _, withdrawn: __, ...statement } = wanted;
  const { id, entry, made } = statement;
  const found = recovering.calendar.entries.get(entry)?.statements.find((other) => other.id === id);
  if (found === undefined) recovering.make({ what: 'statement.made', id, value: statement, known: made });
  if (found?.withdrawn === undefined) withdrawAgain('statement.withdrawn', wanted, recovering);
}

function bringBackReading(wanted: RecordedReading, recovering: Recovering): void {
  const { seq: _, withdrawn: __, ...reading } = wanted;
  const { id, entry, made } = reading;
  const found = recovering.calendar.entries.get(entry)?.readings.find((other) => other.id === id);
  if (found === undefined) recovering.make({ what: 'reading.made', id, value: reading, known: made });
  if (found?.withdrawn === undefined) withdrawAgain('reading.withdrawn', wanted, recovering);
}

function withdrawAgain(
  what: 'statement.withdrawn' | 'reading.withdrawn',
  { id, entry, withdrawn }: RecordedStatement | RecordedReading,
  { make }: Recovering,
): void {
  if (withdrawn === undefined) return;
  const { on, reason } = withdrawn;
  make({ what, id, value: { entry, reason }, ...(isDay(on) ? { known: on } : {}) });
}

/** The edits that come after those the entry has had, each with its place among all; none where it has had others. */
function editsToCome(
  found: EntryRecord | undefined,
  edits: readonly EntryEdit[],
): readonly (readonly [number, EntryEdit])[] {
  const had = found?.edits ?? [];
  return had.every((edit, at) => isSameEdit(edit, edits[at])) ? [...edits.entries()].slice(had.length) : [];
}

/** Whether something of an entry was edited on the same day, and had been the same before. */
function isSameEdit({ known, was }: EntryEdit, other: EntryEdit | undefined): boolean {
  return other !== undefined && known === other.known && sameJson(was, other.was);
}

/** An entry that was written anew was last heard of on the day on which it had been. */
function hearAgain(id: EntryId, lastKnown: Day, { calendar, make }: Recovering): void {
  const record = calendar.entries.get(id);
  if (record !== undefined && record.lastKnown < lastKnown)
    make({ what: 'entry.edited', id, value: { set: {}, unset: [] }, known: lastKnown });
}

/** Whether nothing became known of an entry but what is wanted: its working dates and edits, or the first of them, and nothing later. */
function hasHadOnly(found: EntryRecord, { dates, edits = [], lastKnown }: EntryRecord): boolean {
  if (found.lastKnown > lastKnown) return false;
  if (!(found.edits ?? []).every((edit, at) => isSameEdit(edit, edits[at]))) return false;
  return found.dates.every(({ date, known }, at) => date === dates[at]?.date && known === dates[at]?.known);
}

/** Whether adding statements, readings and withdrawals is enough; those of one day count in the order they were recorded. */
function mayBecome(found: EntryRecord, wanted: EntryRecord): boolean {
  const foundIds = new Set(found.statements.map(({ id }) => id));
  const agree = areAmong(found.statements, wanted.statements) && areAmong(found.readings, wanted.readings);
  const added = wanted.statements.filter(({ id }) => !foundIds.has(id));
  return agree && sameJson(inOrder([...found.statements, ...added]), inOrder(wanted.statements));
}

/** Whether every statement or reading found is a wanted one, or will be once it is withdrawn. */
function areAmong<Word extends RecordedStatement | RecordedReading>(
  found: readonly Word[],
  wanted: readonly Word[],
): boolean {
  const wantedById = new Map<string, Word>(wanted.map((word) => [word.id, word]));
  return found.every(({ seq: _, withdrawn, ...word }) => {
    const { seq: __, withdrawn: after, ...other } = wantedById.get(word.id) ?? { seq: 0 };
    return sameJson(word, other) && (withdrawn === undefined || sameJson(withdrawn, after));
  });
}

function inOrder(statements: readonly RecordedStatement[]): readonly string[] {
  return statements.toSorted((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0)).map(({ id }) => id);
}
