import { useCalendar } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { type AlarmRow, RINGS, type TypedAlarms, withFresh } from './alarm-row.ts';
import styles from './alarm-rows.module.css';

interface Props {
  readonly typed: TypedAlarms;
  readonly onType: (typed: TypedAlarms) => void;
  /** Whether it can be said that there are no reminders at all; not where none are usual otherwise. */
  readonly mayBeNever?: boolean;
}

/** Edits a list of reminders: when each rings, and what becomes of one that comes too late. */
export function AlarmRows({ typed, onType, mayBeNever = true }: Props) {
  const text = useText();
  const days = useCalendar(({ settings }) => settings.newsDays);
  const { never, rows } = typed;
  const change = (key: number, part: Partial<AlarmRow>) =>
    onType({ never, rows: rows.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  return (
    <>
      {!never &&
        rows.map(({ key, ring, amount, late }) => {
          const isLead = ring !== 'silent' && ring !== 'no-news';
          return (
            <div key={key} className={styles.row} data-lead={isLead}>
              {isLead && (
                <input
                  className={controls.input}
                  type="text"
                  inputMode="numeric"
                  aria-label={text('alarm.amount')}
                  value={amount}
                  onChange={(event) =>
                    change(key, { amount: event.target.value.replace(/\D/g, '').slice(0, 4) })
                  }
                />
              )}
              <select
                className={controls.input}
                aria-label={text('alarm.ring')}
                value={ring}
                onChange={(event) =>
                  change(key, { ring: RINGS.find((one) => one === event.target.value) ?? 'D' })
                }
              >
                {RINGS.map((one) => (
                  <option key={one} value={one}>
                    {text(`alarm.ring.${one}`, { days })}
                  </option>
                ))}
              </select>
              <select
                className={controls.input}
                aria-label={text('alarm.late')}
                value={late}
                onChange={(event) => change(key, { late: event.target.value === 'drop' ? 'drop' : 'show' })}
              >
                <option value="show">{text('alarm.late.show')}</option>
                <option value="drop">{text('alarm.late.drop')}</option>
              </select>
              <button
                type="button"
                className={controls.danger}
                aria-label={text('alarm.remove')}
                onClick={() => onType({ never, rows: rows.filter((row) => row.key !== key) })}
              >
                ×
              </button>
            </div>
          );
        })}
      {!never && (
        <button
          type="button"
          className={`${controls.quiet} ${styles.add}`}
          data-first={rows.length === 0 ? '' : undefined}
          onClick={() => onType({ never, rows: withFresh(rows) })}
        >
          {text('alarm.add')}
        </button>
      )}
      {mayBeNever && (
        <label className={styles.never}>
          <input
            type="checkbox"
            checked={never}
            onChange={(event) => onType({ never: event.target.checked, rows })}
          />
          {text('alarm.never')}
        </label>
      )}
    </>
  );
}
