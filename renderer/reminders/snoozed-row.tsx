import type { SnoozedReminder } from '../../shared/reminders/due-list.ts';
import { useText } from '../texts/use-text.ts';
import { ReminderRow } from './reminder-row.tsx';
import { useTimeWords } from './use-time-words.ts';

interface Props {
  readonly reminder: SnoozedReminder;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

/** A reminder that is put off, and until when. */
export function SnoozedRow(props: Props) {
  const text = useText();
  const time = useTimeWords();
  const until = text('due.until', { when: time.at(props.reminder.until) });
  return <ReminderRow {...props} state="snoozed" stateWords={`${text('due.put')} ${until}`} />;
}
