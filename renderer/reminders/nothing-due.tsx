import type { ComingReminder } from '../../shared/reminders/due-list.ts';
import { useText } from '../texts/use-text.ts';
import styles from './due.module.css';
import { useTimeWords } from './use-time-words.ts';

/** Says that nothing is due, and what rings next. */
export function NothingDue({ next }: { readonly next: ComingReminder | undefined }) {
  const text = useText();
  const time = useTimeWords();
  return (
    <p className={styles.calm}>
      {text('due.none')}{' '}
      {next === undefined
        ? text('due.noneComes')
        : text('due.next', { title: next.title, when: time.at(next.alarm.at) })}
    </p>
  );
}
