import { useState } from 'react';
import { useAct } from '../app/use-act.ts';
import { useMoment } from '../texts/use-moment.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import form from '../ui/dialog-form.module.css';
import styles from './subscription-dialog.module.css';
import { useSubscriptions } from './use-subscriptions.ts';

/** How it stands with a subscription, in words, and the way to read it again now. */
export function SubscriptionStatus({ id }: { readonly id: string }) {
  const text = useText();
  const act = useAct();
  const moment = useMoment();
  const { subscriptions } = useSubscriptions();
  const [isReading, setReading] = useState(false);
  const one = subscriptions?.find((other) => other.id === id);
  const refresh = async () => {
    setReading(true);
    await act('subscriptions.refresh', { id });
    setReading(false);
  };
  const { last, next, failing = false, sentence, encrypted } = one?.status ?? {};
  const said = [
    last === undefined ? text('subscriptions.never') : text('subscriptions.last', { when: moment(last) }),
    ...(next === undefined ? [] : [text('subscriptions.next', { when: moment(next) })]),
    ...(one === undefined ? [] : [text('subscriptions.count', { count: one.entries })]),
  ];
  return (
    <div className={styles.status} role="status">
      {one !== undefined && <p>{said.join(' · ')}</p>}
      {sentence !== undefined && <p className={failing ? styles.trouble : ''}>{sentence}</p>}
      {encrypted === false && (
        <p>
          <strong className={styles.plain}>{text('subscriptions.plain')}</strong>{' '}
          <span className={form.means}>{text('subscriptions.plain.means')}</span>
        </p>
      )}
      <button
        type="button"
        className={controls.quiet}
        aria-disabled={isReading}
        onClick={() => isReading || void refresh()}
      >
        {text(isReading ? 'subscriptions.refreshing' : 'subscriptions.refresh')}
      </button>
    </div>
  );
}
