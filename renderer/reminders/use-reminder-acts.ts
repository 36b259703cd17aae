import { useMemo } from 'react';
import { useAct } from '../app/use-act.ts';
import { useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import type { SnoozeChoice } from './snooze-choices.ts';
import { useTimeWords } from './use-time-words.ts';

/** What can be done with reminders that fell due. */
export interface ReminderActs {
  snooze(key: string, choice: SnoozeChoice): Promise<void>;
  dismiss(keys: readonly string[]): Promise<void>;
}

export function useReminderActs(): ReminderActs {
  const text = useText();
  const act = useAct();
  const time = useTimeWords();
  const { client } = useSherpa();
  return useMemo(
    () => ({
      async snooze(key, { snooze, until, isTooLate }) {
        await act(
          'reminders.snooze',
          { key, until: snooze, ...(isTooLate ? { pastDue: true } : {}) },
          { done: text('due.snoozed', { when: time.at(until) }) },
        );
        client.readReminders();
      },
      async dismiss(keys) {
        await act(
          'reminders.dismiss',
          { keys: [...keys] },
          { done: text('due.dismissed', { count: keys.length }) },
        );
        client.readReminders();
      },
    }),
    [text, act, time, client],
  );
}
