import { type CSSProperties, memo } from 'react';
import { addDays, type Day } from '../../shared/dates/day.ts';
import { firstDayOf, lastDayOfMonth, type Month, monthFrom, monthOf } from '../../shared/dates/month.ts';
import { gridOf, isWeekend, startOfWeek, type WeekStart } from '../../shared/dates/week.ts';
import { type DayMark, dayMarksOf } from '../../shared/entries/day-marks.ts';
import { entriesBetween, type MonthIndex } from '../../shared/entries/month-index.ts';
import { useCalendar, useFocusDay, useView } from '../state/sherpa.ts';
import type { Overlay } from '../subscriptions/overlay.ts';
import { standingText } from '../texts/standing-text.ts';
import { useText } from '../texts/use-text.ts';
import { ListButton } from './list-button.tsx';
import { OverlayCutNote } from './overlay-cut-note.tsx';
import { overlayDaysOf } from './overlay-days.ts';
import { useDayKeys } from './use-day-keys.ts';
import { useMonthWords } from './use-month-words.ts';
import { useOverlayIndex } from './use-overlays.ts';
import { useGhostIndex } from './use-shown-ghosts.ts';
import { useShownIndex } from './use-shown-index.ts';
import styles from './year-view.module.css';

/** As many events of others as a day names. */
const MOST_NAMED = 4;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** A year as twelve small months, each day marked by how much lies on it, how firm it is, and what was once to be then. */
export function YearView() {
  const focus = useFocusDay();
  const year = Number(focus.slice(0, 4));
  const keys = useDayKeys();
  const today = useCalendar(({ status }) => status.today);
  const setMode = useView((view) => view.setMode);
  const { overlays, isCut } = useOverlayIndex(
    firstDayOf(monthFrom(year, 1)),
    lastDayOfMonth(monthFrom(year, 12)),
  );
  return (
    <>
      <div className={styles.frame}>
        <div
          className={styles.year}
          {...keys.grid}
          onKeyDownCapture={(event) => {
            if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.dataset.day) {
              setMode('month');
            }
          }}
        >
          {MONTHS.map((number) => {
            const month = monthFrom(year, number);
            return (
              <SmallMonth
                key={month}
                month={month}
                today={monthOf(today) === month ? today : undefined}
                focus={monthOf(focus) === month ? focus : undefined}
                overlays={overlays}
              />
            );
          })}
        </div>
      </div>
      {isCut && <OverlayCutNote />}
    </>
  );
}

interface SmallMonthProps {
  readonly month: Month;
  readonly today: Day | undefined;
  readonly focus: Day | undefined;
  readonly overlays: MonthIndex<Overlay>;
}

const SmallMonth = memo(function SmallMonth({ month, today, focus, overlays }: SmallMonthProps) {
  const text = useText();
  const dates = useMonthWords();
  const { weekStart } = useCalendar(({ settings }) => settings);
  const turnTo = useView((view) => view.turnTo);
  const setMode = useView((view) => view.setMode);
  const [from, to] = [firstDayOf(month), lastDayOfMonth(month)];
  const there = entriesBetween(useShownIndex(), from, to);
  const ghosts = entriesBetween(useGhostIndex(), from, to);
  const marks = dayMarksOf(there, ghosts, from, to);
  const others = entriesBetween(overlays, from, to);
  const othersByDay = overlayDaysOf(others, from, to);
  const vague = there.filter((entry) => !entry.exact);
  const openMonth = () => {
    turnTo(firstDayOf(month));
    setMode('month');
  };
  return (
    <section className={styles.month} aria-label={dates.month(month)}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.name} onClick={openMonth}>
          {dates.shortMonth(month)}
        </button>
        {vague.length > 0 && (
          <ListButton
            entries={vague}
            ghosts={ghosts.filter(({ exact }) => !exact)}
            className={styles.vague}
            heading={text('calendar.windowsIn', { month: dates.month(month) })}
            label={text('calendar.vagueIn', { count: vague.length, month: dates.month(month) })}
          >
            ≈ {vague.length}
          </ListButton>
        )}
        {others.length > 0 && (
          <ListButton
            entries={[]}
            overlays={others}
            className={styles.others}
            heading={text('overlay.in', { month: dates.month(month) })}
            label={text('overlay.countIn', { count: others.length, month: dates.month(month) })}
          >
            <span aria-hidden="true" className={styles.hatch} /> {others.length}
          </ListButton>
        )}
      </h3>
      <div className={styles.days}>
        {daysOf(month, weekStart).map((day) =>
          monthOf(day) === month ? (
            <DayButton
              key={day}
              day={day}
              mark={marks.get(day)}
              overlays={othersByDay.get(day) ?? NO_OVERLAYS}
              isToday={day === today}
              isFocus={day === focus}
            />
          ) : (
            <span key={day} />
          ),
        )}
      </div>
    </section>
  );
});

const NO_OVERLAYS: readonly Overlay[] = [];

interface DayProps {
  readonly day: Day;
  readonly mark: DayMark | undefined;
  readonly overlays: readonly Overlay[];
  readonly isToday: boolean;
  readonly isFocus: boolean;
}

function DayButton({ day, mark, overlays, isToday, isFocus }: DayProps) {
  const text = useText();
  const dates = useMonthWords();
  const count = mark?.count ?? 0;
  const told = [
    ...(mark?.entries ?? []).map((entry) => `${entry.title}, ${standingText(entry, text)}`),
    ...(mark?.ghosts ?? []).map(({ entry }) => text('ghost.was', { title: entry.title })),
    ...overlays
      .slice(0, MOST_NAMED)
      .map(({ item, subscription }) =>
        text('overlay.brief', { title: item.title, calendar: subscription.title }),
      ),
  ].join('; ');
  const name =
    count === 0 ? dates.fullDay(day) : `${dates.fullDay(day)}: ${text('calendar.count', { count })}`;
  return (
    <button
      type="button"
      className={[
        styles.day,
        isWeekend(day) ? styles.weekend : '',
        isToday ? styles.today : '',
        count > 0 ? styles.marked : '',
      ].join(' ')}
      data-day={day}
      data-count={Math.min(count, 4)}
      data-firmness={mark?.firmness ?? 'none'}
      data-deadline={mark?.deadline ?? false}
      data-was={(mark?.ghosts.length ?? 0) > 0}
      tabIndex={isFocus ? 0 : -1}
      aria-label={told === '' ? name : `${name}. ${told}`}
      {...(isToday && { 'aria-current': 'date' as const })}
      {...(told !== '' && { title: told })}
    >
      {Number(day.slice(8))}
      {overlays[0] !== undefined && (
        <span
          aria-hidden="true"
          className={styles.other}
          style={{ '--mark': `var(--track-${overlays[0].subscription.colour})` } as CSSProperties}
        />
      )}
    </button>
  );
}

function daysOf(month: Month, weekStart: WeekStart): readonly Day[] {
  const { from } = gridOf(month, weekStart);
  const first = startOfWeek(from, weekStart);
  return Array.from({ length: 42 }, (_, index) => addDays(first, index));
}
