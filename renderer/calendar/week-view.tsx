import { Calendar, type CalendarRef } from '@fullcalendar/react';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import '@fullcalendar/react/skeleton.css';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { addDays, type Day } from '../../shared/dates/day.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import { startOfWeek } from '../../shared/dates/week.ts';
import { useCalendar, useFocusDay } from '../state/sherpa.ts';
import { useNow } from '../state/use-now.ts';
import type { MonthWords } from '../texts/month-words.ts';
import { useText } from '../texts/use-text.ts';
import { markerOf } from './day-grid-look.ts';
import { hourSource } from './event-source.ts';
import { HOUR_GRID_LOOK } from './hour-grid-look.ts';
import { OverlayCutNote } from './overlay-cut-note.tsx';
import { overlayStretch } from './overlay-stretch.ts';
import { useDayKeys } from './use-day-keys.ts';
import { useGridOptions } from './use-grid-options.tsx';
import { useOverlayIndex } from './use-overlays.ts';
import { useGhostIndex } from './use-shown-ghosts.ts';
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
  const text = useText();
  const options = useGridOptions(weekdayWithNumber);
  const entries = useShownIndex();
  const ghosts = useGhostIndex();
  const stretch = overlayStretch(start);
  const { overlays, isCut } = useOverlayIndex(stretch.from, stretch.to);
  const events = useMemo(
    () => hourSource({ entries, ghosts, overlays }, home),
    [entries, ghosts, overlays, home],
  );

  useLayoutEffect(() => {
    calendar.current?.getApi().gotoDate(markerOf(start));
  }, [start]);

  return (
    <>
      <WindowLane from={start} to={addDays(start, 6)} isOverHours />
      <div className={styles.grid} {...keys.grid} data-week={start}>
        <Calendar
          // The library asks once which day is today.
          key={today}
          ref={calendar}
          {...options}
          {...HOUR_GRID_LOOK}
          allDayHeaderContent={() => text('calendar.allDay')}
          slotHeaderContent={({ date }) => date.toISOString().slice(11, 16)}
          dayCellDidMount={keys.cellDidMount}
          plugins={PLUGINS}
          initialView="timeGridWeek"
          initialDate={opened.current}
          now={`${today}T${now.time}:00`}
          nowIndicator={now.day === today}
          dayMaxEvents={4}
          expandRows
          scrollTime="07:00"
          slotDuration="01:00"
          defaultTimedEventDuration="01:00"
          events={events}
        />
      </div>
      {isCut && <OverlayCutNote />}
    </>
  );
}

const PLUGINS = [timeGridPlugin];

function weekdayWithNumber(day: Day, dates: MonthWords): string {
  return `${dates.weekday(day)} ${Number(day.slice(8))}`;
}
