import type { ComingReminder } from '../../shared/reminders/due-list.ts';
import { useSelectEntry } from '../inspector/use-select-entry.ts';
import { useCalendar, useView } from '../state/sherpa.ts';
import styles from './due.module.css';

interface Props {
  readonly reminder: Pick<ComingReminder, 'alarm' | 'title'>;
  readonly isStop: boolean;
}

/** The title of what a reminder reminds of; opens it. */
export function ReminderTitle({ reminder: { alarm, title }, isStop }: Props) {
  const entry = useCalendar(({ byId }) => byId.get(alarm.entry));
  const isSelected = useView(({ selected }) => selected === alarm.entry);
  const selectEntry = useSelectEntry();
  return (
    <button
      type="button"
      className={styles.title}
      aria-pressed={isSelected}
      tabIndex={isStop ? 0 : -1}
      data-reminder={alarm.key}
      disabled={entry === undefined}
      onClick={() => {
        if (entry !== undefined) selectEntry(entry);
      }}
    >
      {title}
    </button>
  );
}
