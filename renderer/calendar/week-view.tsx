import { Calendar, type CalendarOptions, type CalendarRef } from '@fullcalendar/react';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import '@fullcalendar/react/skeleton.css';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { addDays } from '../../shared/dates/day.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import { startOfWeek } from '../../shared/dates/week.ts';
import { useCalendar, useFocusDay, useSherpa } from '../state/sherpa.ts';
import { useNow } from '../state/use-now.ts';
import { useText } from '../texts/use-text.ts';
import { DAY_GRID_LOOK, dayOfMarker, markerOf } from './day-grid-look.ts';
import { EntryChip } from './entry-chip.tsx';
import { entryOf, hourSource } from './event-source.ts';
import { HOUR_GRID_LOOK } from './hour-grid-look.ts';
import { useDayKeys } from './use-day-keys.ts';
import { useMonthWords } from './use-month-words.ts';
import { useShownIndex } from './use-shown-index.ts';
import styles from './week-view.module.css';
import { WindowLane } from './window-lane.tsx';

/** A week by the hours of the zone at home; entries without a time, and those of several days, in a row above. */
export function WeekView() {
  const focus = useFocusDay();
  const { weekStart, home } = useCalendar(({ settings }) => settings);
  const now = localTime(useNow(), home);
  const today = useCalendar(({ status }) => status.today);
  const start = startOfWeek(focus, weekStart);
  const calendar = useRef<CalendarRef>(null);
  const opened = useRef(markerOf(focus));
  opened.current = markerOf(focus);
  const keys = useDayKeys();
  const options = useWeekOptions();
  const index = useShownIndex();
  const events = useMemo(() => hourSource(index, home), [index, home]);

  useLayoutEffect(() => {
    calendar.current?.getApi().gotoDate(markerOf(start));
  }, [start]);

  return (
    <>
      <WindowLane from={start} to={addDays(start, 6)} mostLanes={2} />
      <div className={styles.grid} {...keys.grid} data-week={start}>
        <Calendar
          // The library asks once which day is today.
          key={today}
          ref={calendar}
          {...DAY_GRID_LOOK}
          {...HOUR_GRID_LOOK}
          {...options}
          dayCellDidMount={keys.cellDidMount}
          plugins={PLUGINS}
          initialView="timeGridWeek"
          initialDate={opened.current}
          timeZone="UTC"
          now={`${today}T${now.time}:00`}
          nowIndicator={now.day === today}
          firstDay={weekStart % 7}
          dayMaxEvents={4}
          height="100%"
          expandRows
          headerToolbar={false}
          scrollTime="07:00"
          slotDuration="01:00"
          defaultTimedEventDuration="01:00"
          eventInteractive={false}
          eventOrder="start,-duration,clock,title"
          events={events}
        />
      </div>
    </>
  );
}

const PLUGINS = [timeGridPlugin];

function useWeekOptions(): CalendarOptions {
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
      allDayHeaderContent: () => text('calendar.allDay'),
      slotHeaderContent: ({ date }) => date.toISOString().slice(11, 16),
      dayHeaderContent: ({ date, inPopover }) => {
        if (date === undefined) return '';
        const day = dayOfMarker(date);
        return inPopover ? dates.fullDay(day) : `${dates.weekday(day)} ${Number(day.slice(8))}`;
      },
      eventContent: ({ event, isStart, isEnd }) => (
        <EntryChip
          entry={entryOf(event)}
          colour={colours.get(entryOf(event).tracks[0] ?? '')}
          home={home}
          time={event.allDay ? undefined : event.startStr.slice(11, 16)}
          continuesBefore={!isStart}
          continuesAfter={!isEnd}
        />
      ),
    }),
    [dates, locale, text, colours, home],
  );
}
