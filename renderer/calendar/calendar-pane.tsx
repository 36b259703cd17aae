import { lazy, Suspense } from 'react';
import { useShownEntries, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import screen from '../ui/screen.module.css';
import { AgendaView } from './agenda-view.tsx';
import { CalendarHeader } from './calendar-header.tsx';
import styles from './calendar-pane.module.css';
import { EmptyNote } from './empty-note.tsx';
import { MonthView } from './month-view.tsx';
import { YearView } from './year-view.tsx';

const WeekView = lazy(() => import('./week-view.tsx').then(({ WeekView }) => ({ default: WeekView })));

/** The calendar: year, month, week or agenda around the day in focus. */
export function CalendarPane() {
  const text = useText();
  const isEmpty = useShownEntries().length === 0;
  return (
    <section className={`${screen.screen} ${styles.pane}`} aria-label={text('screen.calendar')}>
      <CalendarHeader />
      <div className={screen.body}>
        <Suspense fallback={<p className={styles.loading}>{text('calendar.loading')}</p>}>
          <ModeView />
        </Suspense>
        {isEmpty && <EmptyNote />}
      </div>
    </section>
  );
}

function ModeView() {
  const mode = useView((view) => view.calendarMode);
  switch (mode) {
    case 'year':
      return <YearView />;
    case 'month':
      return <MonthView />;
    case 'week':
      return <WeekView />;
    case 'agenda':
      return <AgendaView />;
  }
}
