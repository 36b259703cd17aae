import type { Day } from '../dates/day.ts';
import { succeeding, successionOf } from '../deadlines/succession.ts';
import { sameJson } from '../same-json.ts';
import { type Calendar, successorOf } from './calendar.ts';
import { changedBetween, type PastDay, recordsOn } from './calendar-as-of.ts';
import type { EntryId } from './ids.ts';
import { predecessorOf, replacedBy } from './links-of.ts';
import type { PastIndex } from './past-index.ts';
import type { EntryRecord } from './record.ts';

/** What is different on a past day. */
export interface PastDifference {
  /** The entries that look different, as they were. */
  readonly entries: readonly EntryRecord[];
  /** Those that weren't there. */
  readonly removed: readonly EntryId[];
  /** A calendar of that day by which `entries` can be shown; no others are sure to be in it. */
  readonly calendar: Calendar;
}

/**
 * What is different on a past day from another of the same reading, or without `since` from today: only that is folded.
 * Applied to all that was there `since`, it gives the calendar as `calendarAsOf` does.
 */
export function pastDifference(
  today: Calendar,
  index: PastIndex,
  at: PastDay,
  since: Day | undefined,
): PastDifference {
  const changed = changedBetween(index, at, since);
  // What takes another's place is shown there too, as that one is where it does, and may have changed alone.
  const neighbours = [
    ...new Set([...related(index.predecessors, changed), ...related(index.successors, changed)]),
  ].filter((id) => !changed.has(id));
  const then = partOf(today, index, at, [...changed, ...neighbours]);
  const gone = [...changed].filter((id) => !then.entries.has(id));
  const before =
    since === undefined ? today : partOf(today, index, { ...at, day: since }, [...gone, ...neighbours]);
  const looksDifferent = (id: EntryId) => !sameJson(placeOf(id, then), placeOf(id, before));
  return {
    entries: [...changed, ...neighbours.filter(looksDifferent)].flatMap((id) => then.entries.get(id) ?? []),
    removed: gone.filter((id) => before.entries.has(id)),
    calendar: then,
  };
}

/** What an entry shows of what took its place, and of what it took the place of. */
function placeOf(id: EntryId, calendar: Calendar) {
  const [record, successor] = [calendar.entries.get(id), successorOf(id, calendar)];
  const former = record && predecessorOf(record.entry);
  const predecessor = former === undefined ? undefined : calendar.entries.get(former);
  return [
    successor && [successor.entry.id, replacedBy(successor.entry), successionOf(successor)],
    record && predecessor && succeeding(record, predecessor),
  ];
}

/** As much of a past calendar as is needed to show entries: they themselves, and those before and after them. */
function partOf(today: Calendar, index: PastIndex, at: PastDay, ids: readonly EntryId[]): Calendar {
  const needed = new Set([...ids, ...related(index.successors, ids), ...related(index.predecessors, ids)]);
  const entries = new Map<EntryId, EntryRecord>();
  for (const [id, record] of recordsOn(today, index, at, needed)) {
    if (record !== undefined) entries.set(id, record);
  }
  return { ...today, entries, dependents: index.successors };
}

function related(
  links: ReadonlyMap<EntryId, ReadonlySet<EntryId>>,
  ids: Iterable<EntryId>,
): readonly EntryId[] {
  const found = new Set<EntryId>();
  for (const id of ids) for (const other of links.get(id) ?? []) found.add(other);
  return [...found];
}
