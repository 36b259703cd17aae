import { addDays, type Day } from '../../shared/dates/day.ts';
import { monthOf, sameDayIn } from '../../shared/dates/month.ts';
import { startOfWeek, type WeekStart } from '../../shared/dates/week.ts';
import { GhostSwitch } from '../app/ghost-switch.tsx';
import { StretchHeader } from '../app/stretch-header.tsx';
import { useCalendar, useFocusDay, useView } from '../state/sherpa.ts';
import { CALENDAR_MODES, type CalendarMode } from '../state/view.ts';
import type { MonthWords } from '../texts/month-words.ts';
import { useText } from '../texts/use-text.ts';
import { cityOfZone } from '../texts/zone-names.ts';
import styles from './calendar-header.module.css';
import { ListButton } from './list-button.tsx';
import { useMonthWords } from './use-month-words.ts';
import { useShownIndex } from './use-shown-index.ts';

/** What stretch is shown, the way to the next and to today, and the four modes. */
export function CalendarHeader() {
  const text = useText();
  const dates = useMonthWords();
  const mode = useView((view) => view.calendarMode);
  const focus = useFocusDay();
  const turnTo = useView((view) => view.turnTo);
  const { weekStart, home } = useCalendar(({ settings }) => settings);
  const { undated } = useShownIndex();
  const step = (way: 1 | -1) => turnTo(stepFrom(focus, mode, way));
  return (
    <StretchHeader
      className={styles.header}
      title={titleOf(focus, mode, weekStart, dates)}
      back={{ label: text(`calendar.back.${mode}`), go: () => step(-1) }}
      on={{ label: text(`calendar.on.${mode}`), go: () => step(1) }}
      onToday={() => turnTo(undefined)}
      note={
        mode === 'week' && (
          <span className={styles.zone}>{text('calendar.zone', { zone: cityOfZone(home) })}</span>
        )
      }
    >
      {undated.length > 0 && (
        <ListButton entries={undated} className={styles.undated} heading={text('calendar.undated')}>
          {text('calendar.undatedCount', { count: undated.length })}
        </ListButton>
      )}
      <GhostSwitch />
      <Modes />
    </StretchHeader>
  );
}

function Modes() {
  const text = useText();
  const mode = useView((view) => view.calendarMode);
  const setMode = useView((view) => view.setMode);
  return (
    <fieldset className={styles.modes} aria-label={text('calendar.modes')}>
      {CALENDAR_MODES.map((each) => (
        <button key={each} type="button" aria-pressed={each === mode} onClick={() => setMode(each)}>
          {text(`calendar.mode.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}

function titleOf(focus: Day, mode: CalendarMode, weekStart: WeekStart, dates: MonthWords): string {
  if (mode === 'year') return focus.slice(0, 4);
  if (mode !== 'week') return dates.month(monthOf(focus));
  const start = startOfWeek(focus, weekStart);
  return dates.range(start, addDays(start, 6));
}

function stepFrom(focus: Day, mode: CalendarMode, way: 1 | -1): Day {
  if (mode === 'week') return addDays(focus, 7 * way);
  return sameDayIn(focus, (mode === 'year' ? 12 : 1) * way);
}
