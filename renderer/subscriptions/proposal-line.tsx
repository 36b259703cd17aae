import { useId } from 'react';
import type { Proposal } from '../../shared/subscriptions/proposal.ts';
import type { UpstreamState } from '../../shared/subscriptions/upstream.ts';
import { useAct } from '../app/use-act.ts';
import { useReadOnly } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './subscription-dialog.module.css';
import { upstreamWhen } from './upstream-words.ts';

/** A change upstream: what was said, what is said now, and the user's answer. */
export function ProposalLine({ proposal }: { readonly proposal: Proposal }) {
  const id = useId();
  const text = useText();
  const dates = useDates();
  const act = useAct();
  const readOnly = useReadOnly();
  const { title, kind, was, is, movesDate } = proposal;
  const words = (state: UpstreamState) => {
    const when = upstreamWhen(state.when, dates, text);
    return was.status === is.status ? when : `${when} · ${text(`overlay.status.${state.status}`)}`;
  };
  const accept = (keepDate: boolean) =>
    void act(
      'subscriptions.answer',
      { proposal: proposal.id, answer: 'accept', ...(keepDate ? { keepDate } : {}) },
      { done: text('proposals.accepted', { title }), undoable: true },
    );
  const dismiss = () =>
    void act(
      'subscriptions.answer',
      { proposal: proposal.id, answer: 'dismiss' },
      { done: text('proposals.dismissed', { title }) },
    );
  return (
    <li className={styles.proposal} aria-labelledby={id}>
      <h4 id={id}>
        {title} <span className={styles.kind}>{text(`proposals.kind.${kind}`)}</span>
      </h4>
      <p>
        <span className={styles.was}>
          <span className="visually-hidden">{text('proposals.was')} </span>
          {words(was)}
        </span>{' '}
        <span aria-hidden="true">→</span> <span className="visually-hidden">{text('proposals.is')} </span>
        {words(is)}
      </p>
      <div className={styles.buttons}>
        <button
          type="button"
          className={controls.primary}
          aria-label={text('proposals.acceptOf', { title })}
          disabled={readOnly !== undefined}
          title={readOnly}
          onClick={() => accept(false)}
        >
          {text('proposals.accept')}
        </button>
        {movesDate && (
          <button
            type="button"
            className={controls.secondary}
            aria-label={text('proposals.keepDateOf', { title })}
            disabled={readOnly !== undefined}
            title={readOnly}
            onClick={() => accept(true)}
          >
            {text('proposals.keepDate')}
          </button>
        )}
        <button
          type="button"
          className={controls.quiet}
          aria-label={text('proposals.dismissOf', { title })}
          disabled={readOnly !== undefined}
          title={readOnly}
          onClick={dismiss}
        >
          {text('proposals.dismiss')}
        </button>
      </div>
    </li>
  );
}
