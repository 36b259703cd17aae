import { type FormEvent, useState } from 'react';
import { AppError } from '../../shared/contract/app-error.ts';
import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { LEAST_MINUTES, MOST_MINUTES } from '../../shared/subscriptions/subscription.ts';
import { useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { Dialog } from '../ui/dialog.tsx';
import form from '../ui/dialog-form.module.css';
import styles from './subscription-dialog.module.css';
import { SubscriptionFields } from './subscription-fields.tsx';
import { SubscriptionStatus } from './subscription-status.tsx';
import {
  hasPlace,
  subscriptionTyped,
  type TypedSubscription,
  typedSubscription,
} from './typed-subscription.ts';
import { UnsubscribeQuestion } from './unsubscribe-question.tsx';

interface Props {
  /** The subscription to change; a new one where none is given. */
  readonly subscription: SubscriptionView | undefined;
  readonly onClose: () => void;
}

/** Subscribes to somebody else's calendar, or changes how it is shown and read, or ends it. */
export function SubscriptionDialog({ subscription, onClose }: Props) {
  const text = useText();
  const { client } = useSherpa();
  const say = useView((view) => view.say);
  const [typed, setTyped] = useState(() => typedSubscription(subscription));
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  /** Whether it could be kept although it can't be read at the moment. */
  const [mayKeep, setMayKeep] = useState(false);
  const [isEnding, setEnding] = useState(false);

  const refuse = (sentence: string | undefined, keepable = false) => {
    setRefusal(sentence);
    setMayKeep(keepable);
  };
  const type = (part: Partial<TypedSubscription>) => {
    setTyped((before) => ({ ...before, ...part }));
    refuse(undefined);
  };
  const save = async (reading: { readonly mustRead?: true }) => {
    if (isSaving || !hasPlace(typed)) return;
    const saved = subscriptionTyped(typed);
    if (typeof saved === 'string')
      return refuse(
        text(`subscriptions.wrong.${saved}`, { least: `${LEAST_MINUTES}`, most: `${MOST_MINUTES}` }),
      );
    setSaving(true);
    refuse(undefined);
    try {
      if (subscription === undefined) {
        const { track, allowPrivate, ...same } = saved;
        const { title, status } = await client.request('subscriptions.add', {
          ...same,
          ...reading,
          ...(track === '' ? {} : { track }),
          ...(allowPrivate ? { allowPrivate } : {}),
        });
        say(text(howOf(status), { title }));
      } else {
        await client.request('subscriptions.edit', { id: subscription.id, ...saved, ...reading });
      }
      onClose();
    } catch (error) {
      refuse(messageOf(error), error instanceof AppError && error.code === 'unavailable');
      setSaving(false);
    }
  };

  if (subscription !== undefined && isEnding)
    return (
      <UnsubscribeQuestion subscription={subscription} onBack={() => setEnding(false)} onClose={onClose} />
    );
  return (
    <Dialog
      title={text(subscription === undefined ? 'subscriptions.new.title' : 'subscriptions.edit.title')}
      width={520}
      onClose={onClose}
    >
      <form
        className={form.form}
        aria-busy={isSaving}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void save({ mustRead: true });
        }}
      >
        {subscription === undefined ? (
          <p className={form.hint}>{text('subscriptions.intro')}</p>
        ) : (
          <SubscriptionStatus id={subscription.id} />
        )}
        <SubscriptionFields typed={typed} onType={type} />
        {refusal !== undefined && (
          <div role="alert">
            <p className={controls.error}>{refusal}</p>
            {mayKeep && <p className={form.hint}>{text('subscriptions.unread.means')}</p>}
          </div>
        )}
        <div className={controls.actions}>
          {subscription !== undefined && (
            <button
              type="button"
              className={`${controls.danger} ${styles.remove}`}
              onClick={() => setEnding(true)}
            >
              {text('subscriptions.remove.ask')}
            </button>
          )}
          <button type="button" className={controls.secondary} onClick={onClose}>
            {text('cancel')}
          </button>
          {mayKeep && (
            <button type="button" className={controls.secondary} onClick={() => void save({})}>
              {text(subscription === undefined ? 'subscriptions.unread.keep' : 'subscriptions.unread.save')}
            </button>
          )}
          <button
            type="submit"
            className={controls.primary}
            disabled={!hasPlace(typed)}
            aria-disabled={isSaving}
          >
            {text(
              isSaving
                ? 'subscriptions.subscribing'
                : subscription === undefined
                  ? 'subscriptions.subscribe'
                  : 'save',
            )}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** What to say of a new one: whether it could be read, and whether with encryption. */
function howOf({ failing, encrypted }: SubscriptionView['status']) {
  if (failing) return 'subscriptions.subscribed.unread';
  return encrypted === false ? 'subscriptions.subscribed.plain' : 'subscriptions.subscribed';
}
