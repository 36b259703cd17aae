import { useState } from 'react';
import type { DueReminder } from '../../shared/reminders/due-list.ts';
import type { Lateness } from '../../shared/reminders/receipt.ts';
import { useLeadTime } from '../inspector/use-lead-time.ts';
import { useMirror } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { useMayNotify } from './notification-permission.ts';
import { PastDueQuestion } from './past-due-question.tsx';
import { ReminderRow } from './reminder-row.tsx';
import type { SnoozeChoice } from './snooze-choices.ts';
import { SnoozeMenu } from './snooze-menu.tsx';
import { useReminderActs } from './use-reminder-acts.ts';
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
  const leadTime = useLeadTime();
  const state = useStateWords()(reminder, late);
  const { snooze } = useReminderActs();
  const [asked, ask] = useState<SnoozeChoice>();
  const { alarm } = reminder;
  // Several reminders of one entry are told apart by it.
  const lead = leadTime(alarm.what === 'lead' ? alarm.before : 'PT0M');
  const choose = (choice: SnoozeChoice) => {
    if (choice.isTooLate) ask(choice);
    else void snooze(alarm.key, choice);
  };
  return (
    <ReminderRow
      reminder={reminder}
      state={reminder.state.is}
      stateWords={lead === '' ? state : `${text('alarm.before', { time: lead })} · ${state}`}
      isStop={isStop}
      onFocus={onFocus}
      act={<SnoozeMenu reminder={reminder} tabIndex={isStop ? 0 : -1} onChosen={choose} />}
    >
      {asked !== undefined && (
        <PastDueQuestion
          choice={asked}
          onKeep={() => ask(undefined)}
          onPutOff={() => void snooze(alarm.key, asked)}
        />
      )}
    </ReminderRow>
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
