import type { CalendarOptions } from '@fullcalendar/react';
import { lazy, Suspense, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Day } from '../../shared/dates/day.ts';
import { useCalendar, useSherpa } from '../state/sherpa.ts';
import type { MonthWords } from '../texts/month-words.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { DAY_GRID_LOOK, dayOfMarker } from './day-grid-look.ts';
import { EntryChip } from './entry-chip.tsx';
import { entryOf, ghostOf, overlayOf } from './event-source.ts';
import { GhostChip } from './ghost-chip.tsx';
import { useMonthWords } from './use-month-words.ts';

const OverlayChip = lazy(() =>
  import('../subscriptions/overlay-chip.tsx').then(({ OverlayChip }) => ({ default: OverlayChip })),
);

/** What month and week have in common, whatever the language. */
const GRID = {
  ...DAY_GRID_LOOK,
  timeZone: 'UTC',
  height: '100%',
  headerToolbar: false,
  eventInteractive: false,
  // Old dates last: what is comes before what was.
  eventOrder: 'behind,start,-duration,clock,title',
} satisfies CalendarOptions;

/**
 * What the calendar library is told for month and week: our looks, chips for entries and for ghosts, and the words of the
 * user's language. Remembered, for each new one redraws every cell; `dayHeader` must stay the same function too.
 */
export function useGridOptions(dayHeader: (day: Day, dates: MonthWords) => string): CalendarOptions {
  const text = useText();
  const dates = useMonthWords();
  const guestDates = useDates();
  const { locale } = useIntl();
  const { selectors } = useSherpa();
  const colours = selectors.colours(useCalendar(({ tracks }) => tracks));
  const { home, weekStart } = useCalendar(({ settings }) => settings);
  return useMemo<CalendarOptions>(
    () => ({
      ...GRID,
      locale,
      firstDay: weekStart % 7,
      moreLinkText: (count) => text('calendar.more', { count }),
      dayHeaderContent: ({ date, inPopover }) => {
        if (date === undefined) return '';
        const day = dayOfMarker(date);
        return inPopover ? dates.fullDay(day) : dayHeader(day, dates);
      },
      eventContent: ({ event, isStart, isEnd }) => {
        const overlay = overlayOf(event);
        if (overlay !== undefined)
          return (
            <Suspense>
              <OverlayChip
                overlay={overlay}
                time={event.allDay ? undefined : event.startStr.slice(11, 16)}
                dates={guestDates}
              />
            </Suspense>
          );
        const ghost = ghostOf(event);
        if (ghost !== undefined) return <GhostChip ghost={ghost} />;
        return (
          <EntryChip
            entry={entryOf(event)}
            colour={colours.get(entryOf(event).tracks[0] ?? '')}
            home={home}
            time={event.allDay ? undefined : event.startStr.slice(11, 16)}
            continuesBefore={!isStart}
            continuesAfter={!isEnd}
          />
        );
      },
    }),
    [dates, guestDates, locale, text, colours, home, weekStart, dayHeader],
  );
}
