import { useState } from 'react';
import { taken } from '../../../shared/outcome.ts';
import { type Alarm, isLead } from '../../../shared/reminders/alarm.ts';
import { readLeadTime } from '../../../shared/reminders/lead-time.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { EditorForm, type EditorProps } from './editor-form.tsx';
import styles from './editors.module.css';

const UNITS = ['D', 'W', 'H', 'M'] as const;
type Unit = (typeof UNITS)[number];

interface Row {
  readonly key: number;
  readonly amount: string;
  readonly unit: Unit;
  readonly late: 'show' | 'drop';
}

/** Edits the reminders: how long before, and whether one that comes too late is still shown. */
export function AlarmsEditor(props: EditorProps) {
  const text = useText();
  const [rows, setRows] = useState<readonly Row[]>(() => rowsOf(props.entry.alarms));
  const change = (key: number, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () => {
    const key = Math.max(0, ...rows.map((row) => row.key)) + 1;
    setRows([...rows, { key, amount: '7', unit: 'D', late: 'show' }]);
  };
  return (
    <EditorForm
      {...props}
      build={() => {
        const others = props.entry.alarms.filter((alarm) => !isLead(alarm));
        const alarms = [...rows.flatMap(alarmOf), ...others];
        return taken(
          JSON.stringify(alarms) === JSON.stringify(props.entry.alarms) ? {} : { set: { alarms } },
        );
      }}
    >
      {rows.map((row) => (
        <div key={row.key} className={styles.alarmRow}>
          <input
            className={controls.input}
            type="text"
            inputMode="numeric"
            aria-label={text('alarm.amount')}
            value={row.amount}
            onChange={(event) =>
              change(row.key, { amount: event.target.value.replace(/\D/g, '').slice(0, 4) })
            }
          />
          <select
            className={controls.input}
            aria-label={text('alarm.unit')}
            value={row.unit}
            onChange={(event) =>
              change(row.key, { unit: UNITS.find((unit) => unit === event.target.value) ?? 'D' })
            }
          >
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {text(`alarm.unit.${unit}`)}
              </option>
            ))}
          </select>
          <select
            className={controls.input}
            aria-label={text('alarm.late')}
            value={row.late}
            onChange={(event) => change(row.key, { late: event.target.value === 'drop' ? 'drop' : 'show' })}
          >
            <option value="show">{text('alarm.late.show')}</option>
            <option value="drop">{text('alarm.late.drop')}</option>
          </select>
          <button
            type="button"
            className={controls.danger}
            aria-label={text('alarm.remove')}
            onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        className={controls.quiet}
        data-first={rows.length === 0 ? '' : undefined}
        onClick={add}
      >
        {text('alarm.add')}
      </button>
    </EditorForm>
  );
}

function rowsOf(alarms: readonly Alarm[]): readonly Row[] {
  if (alarms.length === 0) return [{ key: 1, amount: '7', unit: 'D', late: 'show' }];
  return alarms
    .filter(isLead)
    .map(({ before, late = 'show' }, index) => ({ key: index, late, ...smallest(before) }));
}

/** A lead time of several parts is edited in its smallest unit. */
function smallest(before: string): Pick<Row, 'amount' | 'unit'> {
  const { weeks, days, hours, minutes } = readLeadTime(before);
  const allDays = weeks * 7 + days;
  const allHours = allDays * 24 + hours;
  if (minutes > 0) return { amount: String(allHours * 60 + minutes), unit: 'M' };
  if (hours > 0) return { amount: String(allHours), unit: 'H' };
  return days > 0 || weeks === 0
    ? { amount: String(allDays), unit: 'D' }
    : { amount: String(weeks), unit: 'W' };
}

function alarmOf({ amount, unit, late }: Row): readonly Alarm[] {
  if (amount === '') return [];
  const isTime = unit === 'H' || unit === 'M';
  const before = `P${isTime ? 'T' : ''}${Number(amount)}${unit}`;
  return [late === 'drop' ? { before, late } : { before }];
}
