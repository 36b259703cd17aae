import type { Instant } from '../dates/instant.ts';
import type { Settings } from '../settings/settings.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { RecordedStatement } from '../statements/statement.ts';
import { entryOf, noteTurn, type Turns, undoneActs } from './acts.ts';
import type { Calendar } from './calendar.ts';
import type { Change, ChangeOf } from './change.ts';
import type { Entry } from './entry.ts';
import { foldEntry, workingDate } from './fold-entry.ts';
import { foldReference } from './fold-reference.ts';
import type { EntryId, PersonId, TrackId, VenueId } from './ids.ts';
import { patched } from './patched.ts';
import type { Person } from './person.ts';
import type { EntryRecord } from './record.ts';
import type { Track } from './track.ts';
import type { Venue } from './venue.ts';

/** The calendar as it stands, being folded change by change. Only `applyChange` writes to it. */
export interface CalendarFold extends Calendar {
  readonly entries: Map<EntryId, EntryRecord>;
  readonly tracks: Map<TrackId, Track>;
  readonly venues: Map<VenueId, Venue>;
  readonly people: Map<PersonId, Person>;
  readonly dependents: Map<EntryId, Set<EntryId>>;
  /** The last revision of entries that are gone, so that one restored goes on from it. */
  readonly goneAt: Map<EntryId, number>;
  settings: Settings;
  readonly turns: Turns;
}

/** A calendar with nothing on it. */
export function emptyCalendar(): CalendarFold {
  return {
    entries: new Map(),
    tracks: new Map(),
    venues: new Map(),
    people: new Map(),
    dependents: new Map(),
    goneAt: new Map(),
    settings: defaultSettings('UTC'),
    turns: { done: [], undone: [] },
  };
}

/** Whether `applyChange` has to look at earlier changes: for an undo, or an edit known before the last one. */
export function needsHistory(calendar: Calendar, change: Change): boolean {
  if (change.what === 'act.undone' || change.what === 'act.redone') return true;
  if (change.what === 'entry.edited') {
    const record = calendar.entries.get(change.id as EntryId);
    return record !== undefined && change.known < record.lastKnown;
  }
  return false;
}

/**
 * Folds the next change in recorded order into the calendar, and gives the ids of the entries whose revision rose.
 * `history` is every change before it; it is looked at only where `needsHistory` says so.
 */
export function applyChange(
  calendar: CalendarFold,
  change: Change,
  history: readonly Change[],
): ReadonlySet<EntryId> {
  const touched = new Set<EntryId>();
  noteTurn(calendar.turns, change);
  if (change.what === 'act.undone' || change.what === 'act.redone') {
    refoldAct(calendar, [...history, change], change, touched);
  } else if (change.what === 'entry.edited' && needsHistory(calendar, change)) {
    refoldEntry(calendar, change.id as EntryId, withoutUndone([...history, change]), change.at, touched);
  } else {
    applyNext(calendar, change, touched);
  }
  return touched;
}

function applyNext(calendar: CalendarFold, change: Change, touched: Set<EntryId>): void {
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
    case 'track.created':
    case 'track.edited':
    case 'track.removed':
      foldReference(calendar.tracks, change);
      raiseWhere(calendar, change.at, touched, ({ tracks }) => tracks.includes(change.id as TrackId));
      break;
    case 'venue.created':
    case 'venue.edited':
    case 'venue.removed':
      foldReference(calendar.venues, change);
      raiseWhere(calendar, change.at, touched, ({ venue }) => venue === change.id);
      break;
    case 'person.created':
    case 'person.edited':
    case 'person.removed': {
      const before = calendar.people.get(change.id as PersonId)?.name;
      foldReference(calendar.people, change);
      const names = [before, calendar.people.get(change.id as PersonId)?.name];
      raiseWhere(calendar, change.at, touched, (_, { statements }) =>
        statements.some(({ by }) => names.includes(by)),
      );
      break;
    }
    case 'settings.edited':
      calendar.settings = patched(calendar.settings, change.value);
      raiseWhere(calendar, change.at, touched, ({ alarms }) => alarms.length > 0);
      break;
    case 'act.undone':
    case 'act.redone':
      break;
  }
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

/** Puts an entry in its place, or takes it away, and raises it and all that shows something of it. */
function setEntry(
  calendar: CalendarFold,
  id: EntryId,
  folded: Omit<EntryRecord, 'revision' | 'modified'> | undefined,
  at: Instant,
  touched: Set<EntryId>,
): void {
  const before = calendar.entries.get(id);
  const revision = (before?.revision ?? calendar.goneAt.get(id) ?? 0) + 1;
  if (folded === undefined) {
    calendar.entries.delete(id);
    calendar.goneAt.set(id, revision);
  } else {
    calendar.entries.set(id, { ...folded, revision, modified: at });
    calendar.goneAt.delete(id);
  }
  touched.add(id);
  link(calendar, id, before?.entry, folded?.entry);
  for (const other of relatedTo(calendar, id, before?.entry, folded?.entry))
    raise(calendar, other, at, touched);
}

function relatedTo(
  calendar: CalendarFold,
  id: EntryId,
  before: Entry | undefined,
  after: Entry | undefined,
): ReadonlySet<EntryId> {
  const extended = [before?.extends, after?.extends].filter((other) => other !== undefined);
  return new Set([...(calendar.dependents.get(id) ?? []), ...extended]);
}

function link(
  calendar: CalendarFold,
  id: EntryId,
  before: Entry | undefined,
  after: Entry | undefined,
): void {
  for (const other of [before?.extends, before?.partOf]) {
    if (other !== undefined) calendar.dependents.get(other)?.delete(id);
  }
  for (const other of [after?.extends, after?.partOf]) {
    if (other === undefined) continue;
    const known = calendar.dependents.get(other);
    if (known === undefined) calendar.dependents.set(other, new Set([id]));
    else known.add(id);
  }
}

function raise(calendar: CalendarFold, id: EntryId, at: Instant, touched: Set<EntryId>): void {
  const record = calendar.entries.get(id);
  if (record === undefined || touched.has(id)) return;
  calendar.entries.set(id, raised(record, at));
  touched.add(id);
}

function raised(record: EntryRecord, at: Instant): EntryRecord {
  return { ...record, revision: record.revision + 1, modified: at };
}

function raiseWhere(
  calendar: CalendarFold,
  at: Instant,
  touched: Set<EntryId>,
  concerns: (entry: Entry, record: EntryRecord) => boolean,
): void {
  for (const [id, record] of calendar.entries) {
    if (concerns(record.entry, record)) raise(calendar, id, at, touched);
  }
}

function withoutUndone(changes: readonly Change[]): readonly Change[] {
  const undone = undoneActs(changes);
  return undone.size === 0 ? changes : changes.filter(({ act }) => !undone.has(act));
}

function refoldEntry(
  calendar: CalendarFold,
  id: EntryId,
  changes: readonly Change[],
  at: Instant,
  touched: Set<EntryId>,
): void {
  const folded = foldEntry(changes.filter((change) => entryOf(change) === id));
  if (folded !== undefined || calendar.entries.has(id)) setEntry(calendar, id, folded, at, touched);
}

/** After an undo or redo, folds again whatever the act had touched. */
function refoldAct(
  calendar: CalendarFold,
  changes: readonly Change[],
  turn: ChangeOf<'act.undone' | 'act.redone'>,
  touched: Set<EntryId>,
): void {
  const valid = withoutUndone(changes);
  const concerned = changes.filter(({ act }) => act === turn.id);
  for (const id of new Set(concerned.map(entryOf))) {
    if (id !== undefined) refoldEntry(calendar, id as EntryId, valid, turn.at, touched);
  }
  for (const change of concerned) refoldReference(calendar, change, valid, touched, turn.at);
}

function refoldReference(
  calendar: CalendarFold,
  concerned: Change,
  valid: readonly Change[],
  touched: Set<EntryId>,
  at: Instant,
): void {
  const [area] = concerned.what.split('.');
  if (area === 'entry' || area === 'statement' || area === 'act') return;
  if (area === 'settings') calendar.settings = defaultSettings('UTC');
  else dropReference(calendar, concerned.id);
  for (const change of valid) {
    if (change.id === concerned.id && change.what.startsWith(`${area}.`))
      applyNext(calendar, { ...change, at }, touched);
  }
}

function dropReference(calendar: CalendarFold, id: string): void {
  calendar.tracks.delete(id as TrackId);
  calendar.venues.delete(id as VenueId);
  calendar.people.delete(id as PersonId);
}
