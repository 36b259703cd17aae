import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import rail from '../rail/rail.module.css';
import { RailGroup } from '../rail/rail-group.tsx';
import { useReadOnly, useView } from '../state/sherpa.ts';
import { type Text, useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './subscription-group.module.css';
import { useProposals } from './use-proposals.ts';
import { useSubscriptions } from './use-subscriptions.ts';

/** Other people's calendars in the rail: each shown or not, with its trouble in words, and what they propose. */
export function SubscriptionGroup() {
  const text = useText();
  const readOnly = useReadOnly();
  const open = useView((view) => view.open);
  const isPast = useView(({ asOf }) => asOf !== undefined);
  const hidden = useView((view) => view.hiddenSubscriptions);
  const prefer = useView((view) => view.prefer);
  const { subscriptions, failure, retry } = useSubscriptions();
  const { proposals = [] } = useProposals();
  const turn = (id: string, isShown: boolean) => {
    const others = hidden.filter((one) => one !== id);
    prefer({ hiddenSubscriptions: isShown ? others : [...others, id] });
  };
  return (
    <RailGroup
      title={text('subscriptions')}
      action={
        <button
          type="button"
          className={rail.headAction}
          aria-label={text('subscriptions.add')}
          title={text('subscriptions.add')}
          aria-haspopup="dialog"
          onClick={() => open({ name: 'subscription' })}
        >
          +
        </button>
      }
    >
      {failure !== undefined && (
        <li className={rail.none} role="alert">
          {failure}{' '}
          <button type="button" className={controls.quiet} onClick={retry}>
            {text('due.retry')}
          </button>
        </li>
      )}
      {subscriptions === undefined && failure === undefined && (
        <li className={rail.none}>{text('subscriptions.loading')}</li>
      )}
      {subscriptions?.length === 0 && <li className={rail.none}>{text('subscriptions.none')}</li>}
      {isPast && subscriptions !== undefined && subscriptions.length > 0 && (
        <li className={rail.none}>{text('subscriptions.past')}</li>
      )}
      {subscriptions?.map((one) => (
        <li key={one.id} className={rail.track}>
          <label className={`${rail.row} ${styles.row}`} title={tipOf(one, text)}>
            <input
              type="checkbox"
              aria-label={text('subscriptions.show', { title: one.title })}
              style={{ accentColor: `var(--track-${one.colour})` }}
              checked={!hidden.includes(one.id)}
              onChange={({ target }) => turn(one.id, target.checked)}
            />
            <span className={rail.name}>{one.title}</span>
            {one.status.failing ? (
              <span className={styles.trouble}>! {text('subscriptions.trouble')}</span>
            ) : (
              <span className={rail.count}>{one.entries > 0 ? one.entries : ''}</span>
            )}
          </label>
          <button
            type="button"
            className={rail.edit}
            aria-label={text('subscriptions.edit', { title: one.title })}
            title={text('subscriptions.edit', { title: one.title })}
            aria-haspopup="dialog"
            onClick={() => open({ name: 'subscription', subscription: one })}
          >
            ⋯
          </button>
        </li>
      ))}
      {proposals.length > 0 && (
        <li>
          <button
            type="button"
            className={`${rail.row} ${styles.proposed}`}
            aria-haspopup="dialog"
            title={readOnly}
            onClick={() => open({ name: 'proposals' })}
          >
            {text('subscriptions.proposed', { count: proposals.length })}
          </button>
        </li>
      )}
    </RailGroup>
  );
}

/** What is the matter with a subscription, else what it is called; and whether others may read along. */
function tipOf({ title, status }: SubscriptionView, text: Text): string {
  const tip = status.sentence ?? title;
  return status.encrypted === false ? `${tip} · ${text('subscriptions.plain')}` : tip;
}
