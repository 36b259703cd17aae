import { useMirror } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './unread-count.module.css';

const MOST = 99;

/** How much is new since this device last looked; nothing where nothing is. */
export function UnreadCount() {
  const text = useText();
  const count = useMirror(({ news }) => news?.items.length ?? 0);
  if (count === 0) return undefined;
  return (
    <span className={styles.count} title={text('changes.unread', { count })}>
      <span aria-hidden="true">{count > MOST ? `${MOST}+` : count}</span>
      <span className="visually-hidden">{text('changes.unread', { count })}</span>
    </span>
  );
}
