import { useCalendar } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { Select } from '../ui/select.tsx';
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
              <Select
                label={text('alarm.ring')}
                hidesLabel
                values={RINGS}
                value={ring}
                wordsOf={(one) => text(`alarm.ring.${one}`, { days })}
                onChoose={(one) => change(key, { ring: one })}
              />
              <Select
                label={text('alarm.late')}
                hidesLabel
                values={['show', 'drop']}
                value={late}
                wordsOf={(one) => text(`alarm.late.${one}`)}
                onChoose={(one) => change(key, { late: one })}
              />
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
