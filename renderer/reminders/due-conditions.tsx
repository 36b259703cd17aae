import type { DueList } from '../../shared/reminders/due-list.ts';
import { useText } from '../texts/use-text.ts';
import styles from './due.module.css';
import { NotificationLine } from './notification-line.tsx';
import { useTimeWords } from './use-time-words.ts';

/** Why reminders may not be shown just now, or not by the system at all. */
export function DueConditions({ reminders }: { readonly reminders: DueList }) {
  const text = useText();
  const time = useTimeWords();
  const { quietUntil, doNotDisturb, holdInDoNotDisturb, noNotifications } = reminders.conditions;
  const isAny = [reminders.due, reminders.snoozed, reminders.coming].some((list) => list.length > 0);
  const sentences = [
    quietUntil === undefined ? undefined : text('due.quiet', { when: time.at(quietUntil) }),
    doNotDisturb && holdInDoNotDisturb ? text('due.disturb') : undefined,
  ].filter((sentence) => sentence !== undefined);
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.condition}>
          {sentence}
        </p>
      ))}
      {noNotifications !== undefined && <NotificationLine reason={noNotifications} isWanted={isAny} />}
    </>
  );
}
