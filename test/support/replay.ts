import { dayOf } from '../../shared/dates/day.ts';
import { entryOf, undoneActs } from '../../shared/entries/acts.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { PastDay } from '../../shared/entries/calendar-as-of.ts';
import { dependentsAmong } from '../../shared/entries/calendar-json.ts';
import type { Change } from '../../shared/entries/change.ts';
import { foldEntry } from '../../shared/entries/fold-entry.ts';
import { grouped } from '../../shared/entries/grouped.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { EntryRecord } from '../../shared/entries/record.ts';

/**
 * The calendar as of a past day by the plain words of the design: everything is folded again from what counts. Slow,
 * and what the quick ways are held against.
 */
export function replay(today: Calendar, changes: readonly Change[], { day, reading }: PastDay): Calendar {
  const { home } = today.settings;
  const read = reading === 'known' ? changes : changes.filter(({ at }) => dayOf(at, home) <= day);
  const undone = undoneActs(read);
  const valid = read.filter(({ act }) => !undone.has(act));
  const entries = new Map<EntryId, EntryRecord>();
  for (const [id, own] of grouped(valid, entryOf)) {
    const folded = reading === 'known' ? foldEntry(own, day) : foldEntry(own);
    const counted = reading === 'known' ? own.filter(({ known }) => known <= day) : own;
    const last = counted.at(-1);
    if (folded !== undefined && last !== undefined)
      entries.set(id, { ...folded, revision: counted.length, modified: last.at });
  }
  return { ...today, entries, dependents: dependentsAmong(entries.values()) };
}
