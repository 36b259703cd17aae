import { Calendar, type CalendarOptions, type CalendarRef } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import '@fullcalendar/react/skeleton.css';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { firstDayOf, lastDayOfMonth, monthOf } from '../../shared/dates/month.ts';
import { useCalendar, useFocusDay, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { DAY_GRID_LOOK, dayOfMarker, markerOf } from './day-grid-look.ts';
import { EntryChip } from './entry-chip.tsx';
import { daySource, entryOf } from './event-source.ts';
import styles from './month-view.module.css';
import { useDayKeys } from './use-day-keys.ts';
import { useMonthWords } from './use-month-words.ts';
import { useShownIndex } from './use-shown-index.ts';
import { WindowLane } from './window-lane.tsx';

/** A month as a grid of whole weeks, with the window lane over it. */
export function MonthView() {
  const focus = useFocusDay();
  const { weekStart } = useCalendar(({ settings }) => settings);
  const today = useCalendar(({ status }) => status.today);
  const month = monthOf(focus);
  const calendar = useRef<CalendarRef>(null);
  const { grid, cellDidMount } = useDayKeys();
  const options = useMonthOptions();
  const index = useShownIndex();
  const events = useMemo(() => daySource(index), [index]);
  const opened = useRef(markerOf(focus));
  opened.current = markerOf(focus);

  // The element stays the same while its options do, or the library would draw the old month once more before the new.
  const drawn = useMemo(
    () => (
      <Calendar
        // The library asks once which day is today.
        key={today}
        ref={calendar}
        {...DAY_GRID_LOOK}
        {...options}
        dayCellDidMount={cellDidMount}
        plugins={PLUGINS}
        initialView="dayGridMonth"
        initialDate={opened.current}
        timeZone="UTC"
        now={today}
        firstDay={weekStart % 7}
        fixedWeekCount={false}
        dayMaxEvents
        height="100%"
        headerToolbar={false}
        eventInteractive={false}
        eventOrder="start,-duration,clock,title"
        events={events}
      />
    ),
    [options, cellDidMount, today, weekStart, events],
  );

  useLayoutEffect(() => {
    calendar.current?.getApi().gotoDate(markerOf(firstDayOf(month)));
  }, [month]);

  return (
    <>
      <WindowLane from={firstDayOf(month)} to={lastDayOfMonth(month)} mostLanes={2} />
      <div className={styles.grid} {...grid} data-month={month}>
        {drawn}
      </div>
    </>
  );
}

const PLUGINS = [dayGridPlugin];

/** The parts of the options that speak the user's language; remembered, for each new one redraws every cell. */
function useMonthOptions(): CalendarOptions {
  const text = useText();
  const dates = useMonthWords();
  const { locale } = useIntl();
  const { selectors } = useSherpa();
  const colours = selectors.colours(useCalendar(({ tracks }) => tracks));
  const home = useCalendar(({ settings }) => settings.home);
  return useMemo<CalendarOptions>(
    () => ({
      locale,
      moreLinkText: (count) => text('calendar.more', { count }),
      dayHeaderContent: ({ date, inPopover }) => {
        if (date === undefined) return '';
        const day = dayOfMarker(date);
        return inPopover ? dates.fullDay(day) : dates.weekday(day);
      },
      dayCellTopContent: ({ date }) => {
        const day = dayOfMarker(date);
        return day.endsWith('-01') ? dates.day(day) : String(Number(day.slice(8)));
      },
      eventContent: ({ event, isStart, isEnd }) => {
        return (
          <EntryChip
            entry={entryOf(event)}
            colour={colours.get(entryOf(event).tracks[0] ?? '')}
            home={home}
            continuesBefore={!isStart}
            continuesAfter={!isEnd}
          />
        );
      },
    }),
    [dates, locale, text, colours, home],
  );
}
