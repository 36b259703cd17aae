import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useAct } from '../app/use-act.ts';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { WriteButton } from '../ui/write-button.tsx';
import styles from './upstream-note.module.css';
import { useProposals } from './use-proposals.ts';
import { useSubscriptions } from './use-subscriptions.ts';

/** That an entry follows an event of somebody else's calendar, what that proposes, and the way to follow it no longer. */
export function UpstreamNote({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const act = useAct();
  const open = useView((view) => view.open);
  const { subscriptions } = useSubscriptions();
  const { proposals = [], dismissed = [] } = useProposals();
  const calendar = subscriptions?.find(({ id }) => id === entry.upstream?.subscription)?.title;
  const proposal = [...proposals, ...dismissed].find((one) => one.entry === entry.id);
  const stop = () =>
    void act(
      'entries.edit',
      { id: entry.id, set: {}, unset: ['upstream'] },
      { done: text('upstream.stopped', { title: entry.title }), undoable: true },
    );
  if (subscriptions === undefined) return undefined;
  return (
    <section className={styles.note} aria-label={text('upstream.title')}>
      <p>
        {calendar === undefined ? text('upstream.elsewhere') : text('upstream.follows', { calendar })}{' '}
        <WriteButton className={`${controls.small} ${styles.stop}`} onClick={stop}>
          {text('upstream.stop')}
        </WriteButton>
      </p>
      {proposal !== undefined && (
        <p>
          {text(proposal.dismissed ? 'upstream.dismissed' : 'upstream.proposed', {
            what: text(`proposals.kind.${proposal.kind}`, { calendar: calendar ?? '' }),
          })}{' '}
          <button
            type="button"
            className={controls.small}
            aria-haspopup="dialog"
            onClick={() => open({ name: 'proposals' })}
          >
            {text('upstream.look')}
          </button>
        </p>
      )}
    </section>
  );
}
