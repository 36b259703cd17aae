import type { DueList } from '../../shared/reminders/due-list.ts';
import { useText } from '../texts/use-text.ts';
import styles from './due.module.css';
import { useTimeWords } from './use-time-words.ts';

/** Why reminders may not be shown just now, or not by the system at all. */
export function DueConditions({ conditions }: Pick<DueList, 'conditions'>) {
  const text = useText();
  const time = useTimeWords();
  const { quietUntil, doNotDisturb, holdInDoNotDisturb, noNotifications } = conditions;
  const sentences = [
    quietUntil === undefined ? undefined : text('due.quiet', { when: time.at(quietUntil) }),
    doNotDisturb && holdInDoNotDisturb ? text('due.disturb') : undefined,
    noNotifications === undefined ? undefined : text('due.noNotifications', { reason: noNotifications }),
  ].filter((sentence) => sentence !== undefined);
  return sentences.map((sentence) => (
    <p key={sentence} className={styles.condition}>
      {sentence}
    </p>
  ));
}
