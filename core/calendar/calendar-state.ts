import { applyChange, needsHistory } from '../../shared/entries/calendar-fold.ts';
import type { CalendarJson } from '../../shared/entries/calendar-json.ts';
import { calendarFromJson, calendarToJson } from '../../shared/entries/calendar-json.ts';
import { type CalendarFold, emptyCalendar } from '../../shared/entries/empty-calendar.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { recoverCalendar } from '../../shared/entries/recover-calendar.ts';
import type { Fold } from '../store/store.ts';

/** The calendar as the store folds it, and which entries the last changes raised, until somebody takes note of them. */
export interface CalendarState {
  readonly calendar: CalendarFold;
  readonly touched: Set<EntryId>;
}

/** How a store keeps the calendar. */
export const calendarStateFold: Fold<CalendarState> = {
  version: 6,
  empty: () => ({ calendar: emptyCalendar(), touched: new Set() }),
  needsHistory: (state, change) => needsHistory(state.calendar, change),
  apply(state, change, history) {
    for (const id of applyChange(state.calendar, change, history)) state.touched.add(id);
  },
  toJson: ({ calendar }) => calendarToJson(calendar),
  fromJson: (json) => ({ calendar: calendarFromJson(json as CalendarJson), touched: new Set() }),
  recover: (wanted, found) => recoverCalendar(wanted.calendar, found.calendar),
};
