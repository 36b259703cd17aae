import type { Calendar } from '../../shared/entries/calendar.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryRecord } from '../../shared/entries/record.ts';
import { peopleByName, viewEntry } from '../../shared/entries/view-entry.ts';

/** Why an entry no longer follows what it hangs on: it is over, or its place is taken. */
export type StaysPut = 'held' | 'cancelled' | 'superseded';

/** Whether, and why, an entry stays as it is when what it hangs on moves. */
export function staysPut(record: EntryRecord, calendar: Calendar): StaysPut | undefined {
  const { standing, supersededBy } = viewIn(calendar, record);
  if (standing === 'held' || standing === 'cancelled') return standing;
  return supersededBy === undefined ? undefined : 'superseded';
}

/** An entry as it is shown on a calendar. */
export function viewIn(calendar: Calendar, record: EntryRecord): EntryView {
  return viewEntry(record, calendar, peopleByName(calendar));
}
