import { Calendar, type CalendarRef } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import '@fullcalendar/react/skeleton.css';
import themePlugin from '@fullcalendar/react/themes/classic';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';
import { createRef } from 'react';
import { createRoot } from 'react-dom/client';

export interface Shown {
  readonly title: string;
  readonly start: string;
  readonly end: string;
}

declare global {
  interface Window {
    /** Mounts the calendar library as it comes, with the entries of each month it is told to show. */
    mountCalendar(
      byMonth: Readonly<Record<string, readonly Shown[]>>,
      first: string,
      size: { readonly width: number; readonly height: number },
    ): void;
    turnCalendar(month: string): void;
  }
}

const calendar = createRef<CalendarRef>();

window.mountCalendar = (byMonth, first, { width, height }) => {
  const root = document.createElement('div');
  root.style.cssText = `position:fixed;left:204px;top:82px;width:${width}px;height:${height}px`;
  document.body.append(root);
  createRoot(root).render(
    <Calendar
      ref={calendar}
      plugins={[dayGridPlugin, themePlugin]}
      initialView="dayGridMonth"
      initialDate={`${first}-01`}
      timeZone="UTC"
      firstDay={1}
      fixedWeekCount={false}
      dayMaxEvents
      height="100%"
      headerToolbar={false}
      events={({ startStr }, give) => {
        // A month's grid begins in the month or in the last days of the one before.
        const begins = new Date(`${startStr.slice(0, 10)}T00:00:00Z`);
        begins.setUTCDate(begins.getUTCDate() + 7);
        give([...(byMonth[begins.toISOString().slice(0, 7)] ?? [])]);
      }}
    />,
  );
};

window.turnCalendar = (month) => calendar.current?.getApi().gotoDate(`${month}-01`);
