import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { Dialog } from '../ui/dialog.tsx';
import form from '../ui/dialog-form.module.css';
import { Refusal } from '../ui/refusal.tsx';
import { ProposalLine } from './proposal-line.tsx';
import styles from './subscription-dialog.module.css';
import { useProposals } from './use-proposals.ts';
import { useSubscriptions } from './use-subscriptions.ts';

/** What others' calendars say anew of what was adopted from them: each to accept or to dismiss, and what was dismissed. */
export function ProposalsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { proposals, dismissed = [], failure } = useProposals();
  const { subscriptions = [] } = useSubscriptions();
  const titles = new Map(subscriptions.map(({ id, title }) => [id, title]));
  const lines = (some: typeof dismissed) => (
    <ul className={styles.proposals}>
      {some.map((proposal) => (
        <ProposalLine
          key={proposal.id}
          proposal={proposal}
          calendar={titles.get(proposal.subscription) ?? ''}
        />
      ))}
    </ul>
  );
  return (
    <Dialog title={text('proposals.title')} width={560} onClose={onClose}>
      <div className={form.form}>
        <p className={form.hint}>{text('proposals.intro')}</p>
        <Refusal>{failure}</Refusal>
        {proposals === undefined && failure === undefined && <p>{text('proposals.loading')}</p>}
        {proposals?.length === 0 && <p role="status">{text('proposals.empty')}</p>}
        {proposals !== undefined && proposals.length > 0 && lines(proposals)}
        {dismissed.length > 0 && (
          <section className={styles.passedOver} aria-label={text('proposals.dismissedBefore')}>
            <p className={form.hint}>{text('proposals.dismissedBefore')}</p>
            {lines(dismissed)}
          </section>
        )}
        <div className={controls.actions}>
          <button type="button" className={controls.secondary} onClick={onClose}>
            {text('overlay.close')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
