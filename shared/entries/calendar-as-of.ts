import type { Day } from '../dates/day.ts';
import { dayOf } from '../dates/day.ts';
import { entryOf, withoutUndone } from './acts.ts';
import type { Calendar } from './calendar.ts';
import { dependentsAmong } from './calendar-json.ts';
import type { Change } from './change.ts';
import { foldEntry } from './fold-entry.ts';
import { grouped } from './grouped.ts';
import type { EntryId } from './ids.ts';
import type { EntryRecord } from './record.ts';

/**
 * The two readings of the past (design §2): what was *known* by the end of a day, whenever it was typed in; or what
 * had been *recorded* here by the end of it.
 */
export type Reading = 'known' | 'recorded';

/**
 * The calendar as of the end of a day at home. Tracks, venues and people are those of today: they name things and
 * aren't themselves news. An act undone since is a mistake taken back: as known it never was, as recorded it was
 * there until the day it was undone.
 */
export function calendarAsOf(
  today: Calendar,
  changes: readonly Change[],
  { day, reading }: { readonly day: Day; readonly reading: Reading },
): Calendar {
  const home = today.settings.home;
  const read = reading === 'known' ? changes : changes.filter(({ at }) => dayOf(at, home) <= day);
  const entries = new Map<EntryId, EntryRecord>();
  for (const [id, own] of grouped(withoutUndone(read), entryOf)) {
    const folded = reading === 'known' ? foldEntry(own, day) : foldEntry(own);
    const last = own.at(-1);
    if (folded !== undefined && last !== undefined)
      entries.set(id, { ...folded, revision: own.length, modified: last.at });
  }
  return { ...today, entries, dependents: dependentsAmong(entries.values()) };
}
