import type { Day } from '../dates/day.ts';
import { entryOf, undoneActs } from './acts.ts';
import type { Calendar } from './calendar.ts';
import { dependentsAmong } from './calendar-json.ts';
import type { Change } from './change.ts';
import { foldEntry } from './fold-entry.ts';
import type { EntryId } from './ids.ts';
import { type PastIndex, recordedOn } from './past-index.ts';
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
  const looked = new Set<EntryId>();
  const look = (id: EntryId) => {
    if (looked.has(id)) return;
    looked.add(id);
    const own = index.own.get(id) ?? [];
    if (own.some((change) => countsThen(change) !== countsSince(change))) found.add(id);
  };
  const { days, byDay } = index[reading];
  for (const between of days) {
    if (between <= after || (upTo !== undefined && between > upTo)) continue;
    for (const change of byDay.get(between) ?? []) {
      const entry = entryOf(change);
      if (entry !== undefined) look(entry);
      else index.concerned.get(change.id)?.forEach(look);
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
    const valid = index.undone.size === 0 ? own : own.filter(isValid);
    const isAsNow = counted.length === valid.length && counted.every(isValid);
    const read = at.reading === 'known' ? valid : counted;
    records.set(id, isAsNow ? today.entries.get(id) : recordOf(read, counted, at));
  }
  return records;
}

/** The revision of a past record is how many changes it had had; it is always below that of today's. */
function recordOf(
  read: readonly Change[],
  counted: readonly Change[],
  { day, reading }: PastDay,
): EntryRecord | undefined {
  const last = counted.at(-1);
  const folded = reading === 'known' ? foldEntry(read, day) : foldEntry(read);
  return last && folded && { ...folded, revision: counted.length, modified: last.at };
}

type Counts = (change: Change) => boolean;

function countsNow({ undone }: PastIndex): Counts {
  return ({ act }) => !undone.has(act);
}

function countsOn(index: PastIndex, { day, reading }: PastDay): Counts {
  if (reading === 'known') return ({ known, act }) => known <= day && !index.undone.has(act);
  const undone = undoneActs(index.turns.filter((turn) => recordedOn(index, turn) <= day));
  return (change) => recordedOn(index, change) <= day && !undone.has(change.act);
}
