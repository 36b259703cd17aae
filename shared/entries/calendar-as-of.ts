import type { Day } from '../dates/day.ts';
import type { Calendar } from './calendar.ts';
import { dependentsAmong } from './calendar-json.ts';
import { foldEntry } from './fold-entry.ts';
import type { EntryId } from './ids.ts';
import type { DatedChange, PastIndex } from './past-index.ts';
import { entriesOf } from './past-index.ts';
import type { EntryRecord } from './record.ts';

/**
 * The two readings of the past (design §2): what was *known* by the end of a day, whenever it was typed in; or what
 * had been *recorded* here by the end of it.
 */
export type Reading = 'known' | 'recorded';

/** The end of a day at home, and how it is read. */
export interface PastDay {
  readonly day: Day;
  readonly reading: Reading;
}

/**
 * The calendar as of a past day. Tracks, venues and people are those of today: they name things and aren't themselves
 * news. An act undone since is a mistake taken back: as known it never was, as recorded it was there until the day it
 * was undone. `today` and `index` are of the same journal.
 */
export function calendarAsOf(today: Calendar, index: PastIndex, at: PastDay): Calendar {
  const entries = new Map(today.entries);
  for (const [id, record] of recordsOn(today, index, at, changedBetween(index, at, undefined))) {
    if (record === undefined) entries.delete(id);
    else entries.set(id, record);
  }
  return { ...today, entries, dependents: dependentsAmong(entries.values()) };
}

/**
 * The entries of which one of two readings has a change that the other hasn't; `since` is a day of the same reading,
 * without it the calendar of today is meant.
 */
export function changedBetween(index: PastIndex, at: PastDay, since: Day | undefined): ReadonlySet<EntryId> {
  const { day, reading } = at;
  const [after, upTo] = since === undefined || day < since ? [day, since] : [since, day];
  const countsThen = countsOn(index, at);
  const countsSince = since === undefined ? countsNow(index) : countsOn(index, { day: since, reading });
  const found = new Set<EntryId>();
  const passedOver = new Set<EntryId>();
  for (const between of index[reading].days) {
    if (between <= after || (upTo !== undefined && between > upTo)) continue;
    for (const change of index[reading].byDay.get(between) ?? []) {
      for (const id of entriesOf(index, change)) {
        if (found.has(id) || passedOver.has(id)) continue;
        const own = index.own.get(id) ?? [];
        const isSame = own.every((dated) => countsThen(dated) === countsSince(dated));
        (isSame ? passedOver : found).add(id);
      }
    }
  }
  return found;
}

/** Entries as they were, `undefined` where one wasn't there. One without a change since is today's own record. */
export function recordsOn(
  today: Calendar,
  index: PastIndex,
  at: PastDay,
  ids: Iterable<EntryId>,
): ReadonlyMap<EntryId, EntryRecord | undefined> {
  const countsThen = countsOn(index, at);
  const isValid = countsNow(index);
  const records = new Map<EntryId, EntryRecord | undefined>();
  for (const id of ids) {
    const own = index.own.get(id) ?? [];
    const counted = own.filter(countsThen);
    const valid = own.filter(isValid);
    const isAsNow = counted.length === valid.length && counted.every(isValid);
    const read = at.reading === 'known' ? valid : counted;
    records.set(id, isAsNow ? today.entries.get(id) : recordOf(read, counted, at));
  }
  return records;
}

/** The revision of a past record is how many changes it had had; it is always below that of today's. */
function recordOf(
  read: readonly DatedChange[],
  counted: readonly DatedChange[],
  { day, reading }: PastDay,
): EntryRecord | undefined {
  const last = counted.at(-1);
  if (last === undefined) return undefined;
  const changes = read.map(({ change }) => change);
  const folded = reading === 'known' ? foldEntry(changes, day) : foldEntry(changes);
  return folded && { ...folded, revision: counted.length, modified: last.change.at };
}

type Counts = (dated: DatedChange) => boolean;

function countsNow({ undone }: PastIndex): Counts {
  return ({ change }) => !undone.has(change.act);
}

function countsOn(index: PastIndex, { day, reading }: PastDay): Counts {
  if (reading === 'known') return ({ change }) => change.known <= day && !index.undone.has(change.act);
  const undone = new Set<string>();
  for (const { change, recorded } of index.turns) {
    if (recorded > day) continue;
    if (change.what === 'act.undone') undone.add(change.id);
    else undone.delete(change.id);
  }
  return ({ change, recorded }) => recorded <= day && !undone.has(change.act);
}
