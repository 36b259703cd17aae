import { useState } from 'react';
import type { DueReminder } from '../../shared/reminders/due-list.ts';
import type { Lateness } from '../../shared/reminders/receipt.ts';
import { useLeadTime } from '../inspector/use-lead-time.ts';
import { useMirror } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './due.module.css';
import { useMayNotify } from './notification-permission.ts';
import { PastDueQuestion } from './past-due-question.tsx';
import { ReminderTitle } from './reminder-title.tsx';
import type { SnoozeChoice } from './snooze-choices.ts';
import { SnoozeMenu } from './snooze-menu.tsx';
import { useReminderActs } from './use-reminder-acts.ts';
import { useReminderWords } from './use-reminder-words.ts';
import { useTimeWords } from './use-time-words.ts';

interface Props {
  readonly reminder: DueReminder;
  readonly late: Lateness | undefined;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

/** A reminder that fell due: of what, how long is left, when and how it was shown; to be put off or dismissed. */
export function DueRow({ reminder, late, isStop, onFocus }: Props) {
  const text = useText();
  const words = useReminderWords();
  const leadTime = useLeadTime();
  const state = useStateWords()(reminder, late);
  const { snooze, dismiss } = useReminderActs();
  const [asked, ask] = useState<SnoozeChoice>();
  const { alarm, title } = reminder;
  // Several reminders of one entry are told apart by it.
  const lead = leadTime(alarm.what === 'lead' ? alarm.before : 'PT0M');
  const choose = (choice: SnoozeChoice) => {
    if (choice.isTooLate) ask(choice);
    else void snooze(alarm.key, choice);
  };
  return (
    <li className={styles.row} data-state={reminder.state.is} onFocus={onFocus}>
      <div className={styles.words}>
        <ReminderTitle reminder={reminder} isStop={isStop} />
        <span className={styles.left}>{words(reminder)}</span>
        <span className={styles.state}>
          {lead === '' ? state : `${text('alarm.before', { time: lead })} · ${state}`}
        </span>
      </div>
      <div className={styles.acts}>
        <SnoozeMenu reminder={reminder} tabIndex={isStop ? 0 : -1} onChosen={choose} />
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
      {asked !== undefined && (
        <PastDueQuestion
          choice={asked}
          onKeep={() => ask(undefined)}
          onPutOff={() => void snooze(alarm.key, asked)}
        />
      )}
    </li>
  );
}

/** Says when a reminder rang and whether it was shown. */
function useStateWords(): (reminder: DueReminder, late: Lateness | undefined) => string {
  const text = useText();
  const time = useTimeWords();
  const unable = useMirror(({ reminders }) => reminders?.conditions.noNotifications);
  const mayNotify = useMayNotify() === 'granted';
  return ({ alarm, state }, late) => {
    const lateness = late && { span: time.span(late.seconds), why: text(`delay.${late.why}`) };
    const rang = () =>
      lateness === undefined
        ? text('reminder.rang', { when: time.at(alarm.at) })
        : text('reminder.late', lateness);
    switch (state.is) {
      case 'showing':
        return text('reminder.showing');
      case 'held':
        return text('reminder.held', { why: text(`delay.${state.why}`) });
      case 'listed':
        // What holds for all of them is said above the list.
        if (state.reason === unable)
          return lateness !== undefined
            ? text('reminder.lateOnly', lateness)
            : text(mayNotify ? 'reminder.listedOnly' : 'reminder.rang', { when: time.at(alarm.at) });
        return lateness === undefined
          ? text('reminder.listed', { reason: state.reason })
          : text('reminder.listedLate', { ...lateness, reason: state.reason });
      case 'shown':
        return rang();
    }
  };
}
