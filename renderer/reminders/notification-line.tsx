import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './due.module.css';
import { askToNotify, useMayNotify } from './notification-permission.ts';

interface Props {
  /** Why the host shows none by itself. */
  readonly reason: string;
  /** Whether there is, or will be, anything to show. */
  readonly isWanted: boolean;
}

/** Who shows reminders where the host can't: this browser if the user lets it, which is asked here and nowhere else. */
export function NotificationLine({ reason, isWanted }: Props) {
  const text = useText();
  const mayNotify = useMayNotify();
  const isPutOff = useView(({ notificationsPutOff }) => notificationsPutOff);
  const prefer = useView((view) => view.prefer);
  if (mayNotify !== 'default' || !isWanted) {
    const said = mayNotify === 'granted' || mayNotify === 'denied' ? mayNotify : 'none';
    return <p className={styles.condition}>{text(`notify.${said}`, { reason })}</p>;
  }
  if (isPutOff)
    return (
      <p className={styles.condition}>
        {text('notify.none', { reason })}{' '}
        <button type="button" className={styles.inline} onClick={() => void askToNotify()}>
          {text('notify.allowHere')}
        </button>
      </p>
    );
  return (
    <fieldset className={styles.asks} aria-label={text('notify.ask')}>
      <span>
        {text('notify.ask')} <span className={styles.why}>{text('notify.why', { reason })}</span>
      </span>
      <button type="button" className={controls.secondary} onClick={() => void askToNotify()}>
        {text('notify.allow')}
      </button>
      <button type="button" className={controls.quiet} onClick={() => prefer({ notificationsPutOff: true })}>
        {text('notify.notNow')}
      </button>
    </fieldset>
  );
}
