import { useMirror } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './due-count.module.css';

const MOST = 99;

/** How many reminders wait; nothing where none does. */
export function DueCount() {
  const text = useText();
  const count = useMirror(({ reminders }) => reminders?.due.length ?? 0);
  if (count === 0) return undefined;
  return (
    <span className={styles.count} title={text('due.waiting', { count })}>
      <span aria-hidden="true">{count > MOST ? `${MOST}+` : count}</span>
      <span className="visually-hidden">{text('due.waiting', { count })}</span>
    </span>
  );
}
