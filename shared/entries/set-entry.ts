import type { Instant } from '../dates/instant.ts';
import type { CalendarFold } from './empty-calendar.ts';
import type { Entry } from './entry.ts';
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
  if (folded === undefined) {
    calendar.entries.delete(id);
    calendar.goneAt.set(id, revision);
  } else {
    calendar.entries.set(id, { ...folded, revision, modified: at });
    calendar.goneAt.delete(id);
  }
  touched.add(id);
  const [was, is] = [before?.entry, folded?.entry];
  link(calendar, id, was, is);
  for (const other of lookingDifferent(calendar, id, was, is)) raise(calendar, other, at, touched);
}

/**
 * The entries that show something of another one which has changed: a computed date tells the title of its trigger, and
 * a deadline what has taken its place. Nothing else of an entry is shown on others, so nothing else raises them.
 */
function lookingDifferent(
  calendar: CalendarFold,
  id: EntryId,
  before: Entry | undefined,
  after: Entry | undefined,
): readonly EntryId[] {
  const computed =
    before?.title === after?.title
      ? []
      : [...(calendar.dependents.get(id) ?? [])].filter(
          (other) => calendar.entries.get(other)?.entry.trigger?.entry === id,
        );
  const isSamePlace = before?.extends === after?.extends && before?.supersedes === after?.supersedes;
  const replaced = isSamePlace
    ? []
    : [before, after].flatMap((entry) => (entry && predecessorOf(entry)) ?? []);
  return [...computed, ...replaced];
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
