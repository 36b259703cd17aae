import type { Instant } from '../../shared/dates/instant.ts';
import { applyChange } from '../../shared/entries/calendar-fold.ts';
import type { Change } from '../../shared/entries/change.ts';
import { type CalendarFold, emptyCalendar } from '../../shared/entries/empty-calendar.ts';
import type { ActId } from '../../shared/entries/ids.ts';
import { aDay } from './a-calendar.ts';
import { manyEntries } from './many-entries.ts';

/** The calendar of so many entries that `manyEntries` describes, as a store would open it, at home in Berlin. */
export function manyCalendar(count: number): CalendarFold {
  const calendar = emptyCalendar();
  const header = { at: '2026-04-01T09:00:00Z' as Instant, by: 'bench', act: 'act-1' as ActId };
  for (const [index, draft] of manyEntries(count).entries()) {
    const known = draft.known ?? aDay('2020-01-06');
    applyChange(calendar, { seq: index + 1, ...header, ...draft, known } as Change, []);
  }
  calendar.settings = { ...calendar.settings, home: 'Europe/Berlin' };
  return calendar;
}
