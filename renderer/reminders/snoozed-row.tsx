import type { SnoozedReminder } from '../../shared/reminders/due-list.ts';
import { useText } from '../texts/use-text.ts';
import styles from './due.module.css';
import { ReminderTitle } from './reminder-title.tsx';
import { useReminderActs } from './use-reminder-acts.ts';
import { useReminderWords } from './use-reminder-words.ts';
import { useTimeWords } from './use-time-words.ts';

interface Props {
  readonly reminder: SnoozedReminder;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

/** A reminder that is put off, and until when. */
export function SnoozedRow({ reminder, isStop, onFocus }: Props) {
  const text = useText();
  const time = useTimeWords();
  const words = useReminderWords();
  const { dismiss } = useReminderActs();
  const { alarm, title, until } = reminder;
  return (
    <li className={styles.row} data-state="snoozed" onFocus={onFocus}>
      <div className={styles.words}>
        <ReminderTitle reminder={reminder} isStop={isStop} />
        <span className={styles.left}>{words(reminder)}</span>
        <span className={styles.state}>
          {text('due.put')} {text('due.until', { when: time.at(until) })}
        </span>
      </div>
      <div className={styles.acts}>
        <button
          type="button"
          className={styles.dismiss}
          tabIndex={isStop ? 0 : -1}
          aria-label={text('due.dismissOf', { title })}
          aria-keyshortcuts="X Delete"
          title={`${text('due.dismiss')} (X)`}
          data-dismisses="true"
          onClick={() => void dismiss([alarm.key])}
        >
          {text('due.dismiss')}
        </button>
      </div>
    </li>
  );
}
