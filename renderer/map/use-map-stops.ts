import { useDeferredValue, useMemo } from 'react';
import { addMonths, firstDayOf, lastDayOfMonth, type Month, monthOf } from '../../shared/dates/month.ts';
import { agendaOf } from '../../shared/entries/agenda-order.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { entriesBetween } from '../../shared/entries/month-index.ts';
import { type Round, roundNumbers } from '../../shared/entries/talks-rounds.ts';
import { stopsOf, type VenueStop } from '../../shared/places/venue-stops.ts';
import { useShownIndex } from '../calendar/use-shown-index.ts';
import { useCalendar, useFocusDay, useSherpa, useView } from '../state/sherpa.ts';

/** The rounds of a track that are joined on the map, in order. */
export interface Route {
  readonly track: string;
  readonly rounds: readonly Round[];
}

/** What the map shows: the months, the venues in order of date, and the routes. */
export interface MapStops {
  readonly from: Month;
  readonly to: Month;
  readonly stops: readonly VenueStop[];
  readonly routes: readonly Route[];
}

/** More lines than this say nothing any more: the last rounds are joined. */
const MOST_JOINED = 40;

/** The months on the map: those that the scrubber marks around the focus. */
export function useMapMonths(): { readonly from: Month; readonly to: Month } {
  const month = monthOf(useFocusDay());
  const span = useView((view) => view.span);
  return { from: addMonths(month, -span.before), to: addMonths(month, span.after) };
}

export function useMapStops(): MapStops {
  const { selectors } = useSherpa();
  const months = useMapMonths();
  // The scrubber goes ahead, and the map follows when the window has time.
  const from = useDeferredValue(months.from);
  const to = useDeferredValue(months.to);
  const index = useShownIndex();
  // Numbers count every round of a track, so that a filter or another window doesn't renumber them.
  const series = selectors.series(useCalendar(({ entries }) => entries));
  return useMemo(() => {
    const shown = inOrder(entriesBetween(index, firstDayOf(from), lastDayOfMonth(to)));
    const there = new Set(shown.map(({ id }) => id));
    const routes = series
      .map(({ track, rounds }) => ({
        track,
        rounds: rounds.filter(({ entry }) => entry.venue !== undefined && there.has(entry.id)),
      }))
      .filter(({ rounds }) => rounds.length > 1)
      .map(({ track, rounds }) => ({ track, rounds: rounds.slice(-MOST_JOINED) }));
    return { from, to, stops: stopsOf(shown, roundNumbers(series)), routes };
  }, [index, series, from, to]);
}

function inOrder(entries: readonly EntryView[]): readonly EntryView[] {
  return agendaOf(entries).flatMap((group) => group.entries);
}
