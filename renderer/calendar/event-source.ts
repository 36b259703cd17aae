import type { EventApi, EventInput, EventSourceFunc } from '@fullcalendar/react';
import { addDays, type Day } from '../../shared/dates/day.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import type { EntryGhost } from '../../shared/entries/entry-ghosts.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { entriesBetween, type MonthIndex } from '../../shared/entries/month-index.ts';
import { type Overlay, overlayKey } from '../subscriptions/overlay.ts';

/** What lies in a grid: the entries, and the dates that some of them were moved from, if those are shown. */
export interface GridIndex {
  readonly entries: MonthIndex<EntryView>;
  readonly ghosts: MonthIndex<EntryGhost>;
  /** Events of other people's calendars. */
  readonly overlays: MonthIndex<Overlay>;
}

/** Hands the calendar library the entries of the stretch it shows, each on its days by the clock of its venue. */
export function daySource(index: GridIndex): EventSourceFunc {
  return sourceOf(index, dayEvent, overlayDayEvent);
}

/** The same with timed entries at the hour that clocks in a zone show. */
export function hourSource(index: GridIndex, zone: string): EventSourceFunc {
  return sourceOf(
    index,
    (entry, window) => hourEvent(entry, zone) ?? dayEvent(entry, window),
    (overlay) => overlayHourEvent(overlay, zone) ?? overlayDayEvent(overlay),
  );
}

/** The entry that an event of the calendar library stands for. */
export function entryOf(event: EventApi): EntryView {
  return event.extendedProps.entry as EntryView;
}

/** The old date that it stands for, if it does. */
export function ghostOf(event: EventApi): EntryGhost | undefined {
  return event.extendedProps.ghost as EntryGhost | undefined;
}

/** The event of somebody else's calendar that it stands for, if it does. */
export function overlayOf(event: EventApi): Overlay | undefined {
  return event.extendedProps.overlay as Overlay | undefined;
}

type Bounded = { readonly from: Day; readonly to: Day };

function sourceOf(
  { entries, ghosts, overlays }: GridIndex,
  eventOf: (entry: EntryView, window: Bounded) => EventInput,
  overlayEvent: (overlay: Overlay) => EventInput,
): EventSourceFunc {
  return ({ startStr, endStr }, give) => {
    // A day either side: an hour in one zone may be on another day in the next.
    const from = addDays(startStr.slice(0, 10) as Day, -1);
    const to = addDays(endStr.slice(0, 10) as Day, 1);
    give([
      ...entriesBetween(entries, from, to).flatMap((entry) => {
        const window = boundsOf(entry);
        return window === undefined ? [] : [eventOf(entry, window)];
      }),
      ...entriesBetween(ghosts, from, to).flatMap((ghost) => {
        const window = boundsOf(ghost);
        return window === undefined ? [] : [ghostEvent(ghost, window)];
      }),
      ...entriesBetween(overlays, from, to).map(overlayEvent),
    ]);
  };
}

function boundsOf({ exact, window }: Pick<EntryView, 'exact' | 'window'> | EntryGhost): Bounded | undefined {
  if (!exact || window?.from === undefined || window.to === undefined) return undefined;
  return { from: window.from, to: window.to };
}

function dayEvent(entry: EntryView, { from, to }: Bounded): EventInput {
  return {
    id: entry.id,
    title: entry.title,
    start: from,
    end: addDays(to, 1),
    allDay: true,
    extendedProps: { entry, clock: entry.when?.start ?? '', behind: 0 },
  };
}

function ghostEvent(ghost: EntryGhost, { from, to }: Bounded): EventInput {
  return {
    id: ghost.key,
    title: ghost.entry.title,
    start: from,
    end: addDays(to, 1),
    allDay: true,
    extendedProps: { entry: ghost.entry, ghost, clock: '', behind: 1 },
  };
}

function overlayDayEvent(overlay: Overlay): EventInput {
  const { item } = overlay;
  return {
    id: overlayKey(overlay),
    title: item.title,
    start: item.from,
    end: addDays(item.to, 1),
    allDay: true,
    extendedProps: { overlay, clock: item.when.start ?? '', behind: 2 },
  };
}

function overlayHourEvent(overlay: Overlay, zone: string): EventInput | undefined {
  const { item } = overlay;
  if (item.allDay || item.start === undefined) return undefined;
  const start = localTime(item.start, zone);
  const end = item.end === undefined ? undefined : localTime(item.end, zone);
  return {
    id: overlayKey(overlay),
    title: item.title,
    start: `${start.day}T${start.time}:00`,
    ...(end !== undefined && { end: `${end.day}T${end.time}:00` }),
    allDay: false,
    extendedProps: { overlay, clock: start.time, behind: 2 },
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
    extendedProps: { entry, clock: start.time, behind: 0 },
  };
}
