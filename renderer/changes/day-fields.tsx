import { addDays, type Day, isDay } from '../../shared/dates/day.ts';
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
  // A field that is being emptied or half typed gives no day: the last one stays.
  const chosen = (text: string, choose: (day: Day) => void) => {
    if (isDay(text)) choose(text);
  };
  return (
    <div className={styles.days}>
      <input
        type="date"
        className={controls.input}
        aria-label={text('changes.since')}
        title={text('changes.since')}
        required
        max={today}
        value={since}
        onChange={({ target }) => chosen(target.value, (day) => compare({ ...days, since: day }))}
      />
      <span aria-hidden="true">–</span>
      <input
        type="date"
        className={controls.input}
        aria-label={text('changes.until')}
        title={text('changes.until')}
        required
        max={today}
        value={until}
        onChange={({ target }) => chosen(target.value, (day) => compare({ since, until: day }))}
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
