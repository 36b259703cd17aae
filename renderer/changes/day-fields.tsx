import { useId } from 'react';
import { addDays, type Day } from '../../shared/dates/day.ts';
import { DayEcho } from '../dates/day-echo.tsx';
import { TypedDayInput } from '../dates/typed-day-input.tsx';
import { useTypedDay } from '../dates/use-typed-day.ts';
import { useCalendar, useView } from '../state/sherpa.ts';
import type { ComparedDays } from '../state/view.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './changes.module.css';
import { lastFriday } from './last-friday.ts';

/** The two days that are compared, and the stretches that people ask for most. */
export function DayFields({ days }: { readonly days: ComparedDays }) {
  const text = useText();
  // While a past day is looked at, that is the last one there is.
  const today = useCalendar(({ status }) => status.today);
  const compare = useView((view) => view.compare);
  const { since, until = today } = days;
  const presets = [
    { id: 'friday', from: lastFriday(today) },
    { id: 'week', from: addDays(today, -7) },
    { id: 'month', from: addDays(today, -30) },
  ] as const;
  return (
    <div className={styles.days}>
      <DayField
        label={text('changes.since')}
        today={today}
        day={since}
        onDay={(day) => compare({ ...days, since: day })}
      />
      <span aria-hidden="true">–</span>
      <DayField
        label={text('changes.until')}
        today={today}
        day={until}
        onDay={(day) => compare({ since, until: day })}
      />
      <fieldset className={styles.presets} aria-label={text('changes.preset')}>
        {presets.map(({ id, from }) => (
          <button
            key={id}
            type="button"
            className={controls.quiet}
            aria-pressed={since === from && until === today}
            onClick={() => compare({ since: from })}
          >
            {text(`changes.preset.${id}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly today: Day;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}

/** One of the days; what is typed is understood, or refused, right below it. */
function DayField({ label, today, day, onDay }: FieldProps) {
  const typed = useTypedDay(today, onDay);
  const echo = useId();
  return (
    <span className={styles.day}>
      <TypedDayInput label={label} typed={typed} day={day} echo={echo} />
      {typed.read !== undefined && (
        <span className={styles.echo}>
          <DayEcho id={echo} read={typed.read} isRefused={typed.isRefused} />
        </span>
      )}
    </span>
  );
}
