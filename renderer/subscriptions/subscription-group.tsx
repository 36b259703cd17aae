import rail from '../rail/rail.module.css';
import { RailGroup } from '../rail/rail-group.tsx';
import { useReadOnly, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './subscription-group.module.css';
import { SubscriptionRow } from './subscription-row.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useProposals } from './use-proposals.ts';
import { useSubscriptions } from './use-subscriptions.ts';

/** Other people's calendars in the rail: each shown or not, with its trouble in words, and what they propose. */
export function SubscriptionGroup() {
  const text = useText();
  const readOnly = useReadOnly();
  const open = useView((view) => view.open);
  const isPast = useView(({ asOf }) => asOf !== undefined);
  const { subscriptions, failure, retry } = useSubscriptions();
  const proposing = useProposals();
  const { proposals = [], dismissed = [] } = proposing;
  const { add, opened } = useFocusKept(subscriptions);
  return (
    <RailGroup
      title={text('subscriptions')}
      action={
        <button
          ref={add}
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
      {failure !== undefined && <Failure sentence={failure} onRetry={retry} />}
      {proposing.failure !== undefined && <Failure sentence={proposing.failure} onRetry={proposing.retry} />}
      {subscriptions === undefined && failure === undefined && (
        <li className={rail.none}>{text('subscriptions.loading')}</li>
      )}
      {subscriptions?.length === 0 && <li className={rail.none}>{text('subscriptions.none')}</li>}
      {isPast && subscriptions !== undefined && subscriptions.length > 0 && (
        <li className={rail.none}>{text('subscriptions.past')}</li>
      )}
      {subscriptions?.map((one) => (
        <SubscriptionRow
          key={one.id}
          subscription={one}
          onOpen={() => {
            opened(one.id);
            open({ name: 'subscription', subscription: one });
          }}
        />
      ))}
      {proposals.length + dismissed.length > 0 && (
        <li>
          <button
            type="button"
            className={`${rail.row} ${proposals.length > 0 ? styles.proposed : styles.dismissed}`}
            aria-haspopup="dialog"
            title={readOnly}
            onClick={() => open({ name: 'proposals' })}
          >
            {proposals.length > 0
              ? text('subscriptions.proposed', { count: proposals.length })
              : text('subscriptions.dismissed', { count: dismissed.length })}
          </button>
        </li>
      )}
    </RailGroup>
  );
}

/** What couldn't be asked, and the way to try again. */
function Failure({ sentence, onRetry }: { readonly sentence: string; readonly onRetry: () => void }) {
  const text = useText();
  return (
    <li className={rail.none} role="alert">
      {sentence}{' '}
      <button type="button" className={controls.quiet} onClick={onRetry}>
        {text('due.retry')}
      </button>
    </li>
  );
}
