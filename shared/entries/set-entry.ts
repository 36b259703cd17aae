import type { Instant } from '../dates/instant.ts';
import { successionOf } from '../deadlines/succession.ts';
import { sameJson } from '../same-json.ts';
import { successorOf } from './calendar.ts';
import type { CalendarFold } from './empty-calendar.ts';
import type { Entry } from './entry.ts';
import { isSameWhen } from './entry-edits.ts';
import type { EntryId } from './ids.ts';
import { linksOf, predecessorOf } from './links-of.ts';
import type { EntryRecord } from './record.ts';

/** Puts an entry in its place, or takes it away, and raises it and whatever shows something of it that is different now. */
export function setEntry(
  calendar: CalendarFold,
  id: EntryId,
  folded: Omit<EntryRecord, 'revision' | 'modified'> | undefined,
  at: Instant,
  touched: Set<EntryId>,
): void {
  const before = calendar.entries.get(id);
  const revision = (before?.revision ?? calendar.goneAt.get(id) ?? 0) + 1;
  const after = folded === undefined ? undefined : { ...folded, revision, modified: at };
  if (after === undefined) {
    calendar.entries.delete(id);
    calendar.goneAt.set(id, revision);
  } else {
    calendar.entries.set(id, after);
    calendar.goneAt.delete(id);
  }
  touched.add(id);
  link(calendar, id, before?.entry, after?.entry);
  raiseNeighbours(calendar, id, { before, after }, at, touched);
}

/** What an entry was, and what it is now. */
interface Turned {
  readonly before: EntryRecord | undefined;
  readonly after: EntryRecord | undefined;
}

/** Raises whatever shows something of an entry that is different now. */
export function raiseNeighbours(
  calendar: CalendarFold,
  id: EntryId,
  turned: Turned,
  at: Instant,
  touched: Set<EntryId>,
): void {
  for (const other of lookingDifferent(calendar, id, turned)) raise(calendar, other, at, touched);
}

/**
 * The entries that show something of another one which has changed: a computed date tells the title of its trigger, a
 * deadline what has taken its place, to when, by which instrument and on whose word, and that one from when. Nothing
 * else of an entry is shown on others, so nothing else raises them.
 */
function lookingDifferent(
  calendar: CalendarFold,
  id: EntryId,
  { before, after }: Turned,
): readonly EntryId[] {
  const [was, is] = [before?.entry, after?.entry];
  const isTitleSame = was?.title === is?.title;
  const isDateSame = isSameWhen(was?.when, is?.when) && (was === undefined) === (is === undefined);
  const hanging = isTitleSame && isDateSame ? [] : [...(calendar.dependents.get(id) ?? [])];
  const showing = hanging.filter((other) => {
    const entry = calendar.entries.get(other)?.entry;
    if (entry === undefined) return false;
    return (!isTitleSame && entry.trigger?.entry === id) || (!isDateSame && predecessorOf(entry) === id);
  });
  return [...showing, ...replacedBy(calendar, id, { before, after })];
}

/** The deadlines that show, or showed, an entry as what takes their place, where that looks different. */
function replacedBy(calendar: CalendarFold, id: EntryId, { before, after }: Turned): readonly EntryId[] {
  const [was, is] = [before?.entry, after?.entry];
  const [former, place] = [was && predecessorOf(was), is && predecessorOf(is)];
  if (was?.extends !== is?.extends || was?.supersedes !== is?.supersedes)
    return [former, place].filter((other) => other !== undefined);
  if (place === undefined || before === undefined || after === undefined) return [];
  const isShown = successorOf(place, calendar)?.entry.id === id;
  return isShown && !sameJson(successionOf(before), successionOf(after)) ? [place] : [];
}

function link(
  calendar: CalendarFold,
  id: EntryId,
  before: Entry | undefined,
  after: Entry | undefined,
): void {
  for (const other of before === undefined ? [] : linksOf(before)) calendar.dependents.get(other)?.delete(id);
  for (const other of after === undefined ? [] : linksOf(after)) {
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

/** An entry that looks different from now on. */
export function raised(record: EntryRecord, at: Instant): EntryRecord {
  return { ...record, revision: record.revision + 1, modified: at };
}

/** Whether an entry shows something of a record that isn't one itself. */
export type Concerns = (entry: Entry, record: EntryRecord) => boolean;

/** Raises every entry that shows something of what changed. */
export function raiseWhere(
  calendar: CalendarFold,
  at: Instant,
  touched: Set<EntryId>,
  concerns: Concerns,
): void {
  for (const [id, record] of calendar.entries) {
    if (!touched.has(id) && concerns(record.entry, record)) raise(calendar, id, at, touched);
  }
}
