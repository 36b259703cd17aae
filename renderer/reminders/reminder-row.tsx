import type { ReactNode } from 'react';
import type { ComingReminder, DueReminder } from '../../shared/reminders/due-list.ts';
import { useText } from '../texts/use-text.ts';
import styles from './due.module.css';
import { ReminderTitle } from './reminder-title.tsx';
import { useReminderActs } from './use-reminder-acts.ts';
import { useReminderWords } from './use-reminder-words.ts';

interface Props {
  readonly reminder: ComingReminder;
  readonly state: DueReminder['state']['is'] | 'snoozed';
  /** When it rang or will, and how it was shown. */
  readonly stateWords: string;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  /** What can be done beside dismissing it. */
  readonly act?: ReactNode;
  /** What is asked below it. */
  readonly children?: ReactNode;
}

/** A reminder: of what, how long is left, and how it stands; to be dismissed. */
export function ReminderRow({ reminder, state, stateWords, isStop, onFocus, act, children }: Props) {
  const text = useText();
  const words = useReminderWords();
  const { dismiss } = useReminderActs();
  const { alarm, title } = reminder;
  return (
    <li className={styles.row} data-state={state} onFocus={onFocus}>
      <div className={styles.words}>
        <ReminderTitle reminder={reminder} isStop={isStop} />
        <span className={styles.left}>{words(reminder)}</span>
        <span className={styles.state}>{stateWords}</span>
      </div>
      <div className={styles.acts}>
        {act}
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
      {children}
    </li>
  );
}
