import { Calendar, type CalendarRef } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import '@fullcalendar/react/skeleton.css';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Day } from '../../shared/dates/day.ts';
import { firstDayOf, lastDayOfMonth, monthOf } from '../../shared/dates/month.ts';
import { useCalendar, useFocusDay } from '../state/sherpa.ts';
import type { MonthWords } from '../texts/month-words.ts';
import { dayOfMarker, markerOf } from './day-grid-look.ts';
import { daySource } from './event-source.ts';
import styles from './month-view.module.css';
import { OverlayCutNote } from './overlay-cut-note.tsx';
import { overlayStretch } from './overlay-stretch.ts';
import { useDayKeys } from './use-day-keys.ts';
import { useGridOptions } from './use-grid-options.tsx';
import { useMonthWords } from './use-month-words.ts';
import { useOverlayIndex } from './use-overlays.ts';
import { useGhostIndex } from './use-shown-ghosts.ts';
import { useShownIndex } from './use-shown-index.ts';
import { WindowLane } from './window-lane.tsx';

/** A month as a grid of whole weeks, with the window lane over it. */
export function MonthView() {
  const focus = useFocusDay();
  const today = useCalendar(({ status }) => status.today);
  const dates = useMonthWords();
  const month = monthOf(focus);
  const calendar = useRef<CalendarRef>(null);
  const { grid, cellDidMount } = useDayKeys();
  const options = useGridOptions(weekdayOf);
  const entries = useShownIndex();
  const ghosts = useGhostIndex();
  const stretch = overlayStretch(firstDayOf(month));
  const { overlays, isCut } = useOverlayIndex(stretch.from, stretch.to);
  const events = useMemo(() => daySource({ entries, ghosts, overlays }), [entries, ghosts, overlays]);
  const opened = useRef(markerOf(focus));
  opened.current = markerOf(focus);

  // The element stays the same while its options do, or the library would draw the old month once more before the new.
  const drawn = useMemo(
    () => (
      <Calendar
        // The library asks once which day is today.
        key={today}
        ref={calendar}
        {...options}
        dayCellTopContent={({ date }) => {
          const day = dayOfMarker(date);
          return day.endsWith('-01') ? dates.day(day) : String(Number(day.slice(8)));
        }}
        dayCellDidMount={cellDidMount}
        plugins={PLUGINS}
        initialView="dayGridMonth"
        initialDate={opened.current}
        now={today}
        fixedWeekCount={false}
        dayMaxEvents
        events={events}
      />
    ),
    [options, dates, cellDidMount, today, events],
  );

  useLayoutEffect(() => {
    calendar.current?.getApi().gotoDate(markerOf(firstDayOf(month)));
  }, [month]);

  return (
    <>
      <WindowLane from={firstDayOf(month)} to={lastDayOfMonth(month)} />
      <div
        className={styles.grid}
        {...grid}
        data-month={month}
        data-guests={overlays.byMonth.size + overlays.long.length > 0}
      >
        {drawn}
      </div>
      {isCut && <OverlayCutNote />}
    </>
  );
}

const PLUGINS = [dayGridPlugin];

function weekdayOf(day: Day, dates: MonthWords): string {
  return dates.weekday(day);
}
