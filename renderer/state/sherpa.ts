import { createContext, useContext, useDeferredValue } from 'react';
import { useIntl } from 'react-intl';
import { useStore } from 'zustand';
import type { Day } from '../../shared/dates/day.ts';
import { describeDate } from '../../shared/dates/describe-date.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { Client } from '../client/client.ts';
import { useText } from '../texts/use-text.ts';
import type { Clock } from './clock.ts';
import type { Calendar, Mirror, MirrorStore } from './mirror.ts';
import { createSelectors, type Selectors } from './selectors.ts';
import type { View, ViewActions, ViewStore } from './view.ts';

/** What every component may reach: the two stores, the way to the host, and what is derived from the stores. */
export interface Sherpa {
  readonly mirror: MirrorStore;
  readonly view: ViewStore;
  readonly client: Client;
  readonly clock: Clock;
  readonly selectors: Selectors;
}

export function createSherpa(parts: Omit<Sherpa, 'selectors'>): Sherpa {
  return { ...parts, selectors: createSelectors() };
}

export const SherpaContext = createContext<Sherpa | undefined>(undefined);

/** The stores and the client; only under a `SherpaContext`. */
export function useSherpa(): Sherpa {
  const sherpa = useContext(SherpaContext);
  if (sherpa === undefined) throw new Error('a component of Sherpa is shown outside its context');
  return sherpa;
}

/** A value of the mirror; select what is needed, so that nothing else redraws. */
export function useMirror<T>(select: (mirror: Mirror) => T): T {
  return useStore(useSherpa().mirror, select);
}

/**
 * A value of the calendar as it is shown, which is a past one while the user looks back; only below the frame, which
 * waits for the first answer.
 */
export function useCalendar<T>(select: (calendar: Calendar) => T): T {
  const value = useMirror(({ calendar, past }) => {
    const shown = past?.calendar ?? calendar;
    if (shown === undefined) throw new Error('a screen is shown before the calendar was read');
    return select(shown);
  });
  const isPast = useMirror(({ past }) => past !== undefined);
  // Another past day is drawn when the window has time, so that whoever drags through the days isn't held up.
  const unhurried = useDeferredValue(value);
  return isPast ? unhurried : value;
}

/** A value of the calendar as it is today, whatever the user looks back at. */
export function usePresent<T>(select: (calendar: Calendar) => T): T {
  return useMirror(({ calendar }) => {
    if (calendar === undefined) throw new Error('a screen is shown before the calendar was read');
    return select(calendar);
  });
}

/** A value of the view, or one of its actions. */
export function useView<T>(select: (view: View & ViewActions) => T): T {
  return useStore(useSherpa().view, select);
}

/** The day that calendar, map and scrubber are turned to. */
export function useFocusDay(): Day {
  const focus = useView((view) => view.focus);
  const today = useCalendar(({ status }) => status.today);
  return focus ?? today;
}

/** The entries that pass the filter, and ask to be checked where only those are wanted, in the order of the calendar; the same array until something changes. */
export function useShownEntries(): readonly EntryView[] {
  const { selectors } = useSherpa();
  const entries = useCalendar((calendar) => calendar.entries);
  const tracks = useCalendar((calendar) => calendar.tracks);
  const today = useCalendar(({ status }) => status.today);
  const newsDays = useCalendar(({ settings }) => settings.newsDays);
  const checked = useCalendar((calendar) => calendar.checked);
  const filter = useView((view) => view.filter);
  const toCheck = useView((view) => view.toCheck);
  const shown = selectors.shown(entries, selectors.filter(filter, tracks));
  return toCheck ? selectors.asking(shown, selectors.nudges(entries, today, newsDays, checked)) : shown;
}

/** The selected entry, if there is one and it still exists. */
export function useSelectedEntry(): EntryView | undefined {
  const selected = useView((view) => view.selected);
  return useCalendar(({ byId }) => (selected === undefined ? undefined : byId.get(selected)));
}

/** Why nothing can be written, if so: the host can't, or the user looks at a past day. */
export function useReadOnly(): string | undefined {
  const text = useText();
  const { locale } = useIntl();
  const day = useView(({ asOf }) => asOf?.day);
  const readOnly = usePresent(({ status }) => status.readOnly);
  return (
    readOnly ??
    (day === undefined
      ? undefined
      : text('asOf.readOnly', { day: describeDate(day, locale.startsWith('zh') ? 'zh' : 'en') }))
  );
}
