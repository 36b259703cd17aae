import type { EventApi, EventInput, EventSourceFunc } from '@fullcalendar/react';
import { addDays, type Day } from '../../shared/dates/day.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { entriesBetween, type MonthIndex } from '../../shared/entries/month-index.ts';

/** Hands the calendar library the entries of the stretch it shows, each on its days by the clock of its venue. */
export function daySource(index: MonthIndex<EntryView>): EventSourceFunc {
  return sourceOf(index, dayEvent);
}

/** The same with timed entries at the hour that clocks in a zone show. */
export function hourSource(index: MonthIndex<EntryView>, zone: string): EventSourceFunc {
  return sourceOf(index, (entry, window) => hourEvent(entry, zone) ?? dayEvent(entry, window));
}

/** The entry that an event of the calendar library stands for. */
export function entryOf(event: EventApi): EntryView {
  return event.extendedProps.entry as EntryView;
}

type Bounded = { readonly from: Day; readonly to: Day };

function sourceOf(
  index: MonthIndex<EntryView>,
  eventOf: (entry: EntryView, window: Bounded) => EventInput,
): EventSourceFunc {
  return ({ startStr, endStr }, give) => {
    // A day either side: an hour in one zone may be on another day in the next.
    const from = addDays(startStr.slice(0, 10) as Day, -1);
    const to = addDays(endStr.slice(0, 10) as Day, 1);
    give(
      entriesBetween(index, from, to).flatMap((entry) => {
        const { exact, window } = entry;
        if (!exact || window?.from === undefined || window.to === undefined) return [];
        return [eventOf(entry, { from: window.from, to: window.to })];
      }),
    );
  };
}

function dayEvent(entry: EntryView, { from, to }: Bounded): EventInput {
  return {
    id: entry.id,
    title: entry.title,
    start: from,
    end: addDays(to, 1),
    allDay: true,
    extendedProps: { entry, clock: entry.when?.start ?? '' },
  };
}

function hourEvent(entry: EntryView, zone: string): EventInput | undefined {
  if (entry.instant === undefined) return undefined;
  const start = localTime(entry.instant, zone);
  const end = entry.until === undefined ? undefined : localTime(entry.until, zone);
  return {
    id: entry.id,
    title: entry.title,
    start: `${start.day}T${start.time}:00`,
    ...(end !== undefined && { end: `${end.day}T${end.time}:00` }),
    allDay: false,
    extendedProps: { entry, clock: start.time },
  };
}
