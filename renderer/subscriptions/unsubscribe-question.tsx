import { useEffect, useRef } from 'react';
import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import { useAct } from '../app/use-act.ts';
import { usePresent } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { Dialog } from '../ui/dialog.tsx';
import form from '../ui/dialog-form.module.css';

interface Props {
  readonly subscription: SubscriptionView;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** Asks before a subscription is ended, for nothing undoes that, and says what stays. */
export function UnsubscribeQuestion({ subscription: { id, title }, onBack, onClose }: Props) {
  const text = useText();
  const act = useAct();
  const entries = usePresent((calendar) => calendar.entries);
  const count = entries.filter(({ upstream }) => upstream?.subscription === id).length;
  const back = useRef<HTMLButtonElement>(null);
  // Enter pressed twice is no answer.
  useEffect(() => back.current?.focus(), []);
  const remove = async () => {
    const removed = await act(
      'subscriptions.remove',
      { id },
      { done: text('subscriptions.removed', { title }) },
    );
    if (removed !== undefined) onClose();
  };
  return (
    <Dialog title={text('subscriptions.remove.title', { title })} width={460} onClose={onClose}>
      <div className={form.form}>
        <p>{text('subscriptions.remove.means', { count })}</p>
        <div className={controls.actions}>
          <button type="button" className={controls.danger} onClick={() => void remove()}>
            {text('subscriptions.remove')}
          </button>
          <button ref={back} type="button" className={controls.primary} onClick={onBack}>
            {text('subscriptions.remove.back')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
