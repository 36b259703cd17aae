import { useId } from 'react';
import type { InputOf } from '../../shared/contract/methods.ts';
import type { Proposal } from '../../shared/subscriptions/proposal.ts';
import type { UpstreamState } from '../../shared/subscriptions/upstream.ts';
import { useAct } from '../app/use-act.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { AnswerButton } from './answer-button.tsx';
import styles from './subscription-dialog.module.css';
import { upstreamWhen } from './upstream-words.ts';

interface Props {
  readonly proposal: Proposal;
  /** What the subscription is called. */
  readonly calendar: string;
}

/** A change upstream: what was said, what is said now, and the user's answer. */
export function ProposalLine({ proposal, calendar }: Props) {
  const id = useId();
  const text = useText();
  const act = useAct();
  const { title, kind, is, movesDate, withdraws = [] } = proposal;
  const accept = (how: Pick<InputOf<'subscriptions.answer'>, 'as' | 'keepDate'> = {}) =>
    void act(
      'subscriptions.answer',
      { proposal: proposal.id, answer: 'accept', ...how },
      { done: text('proposals.accepted', { title }), undoable: true },
    );
  const dismiss = () =>
    void act(
      'subscriptions.answer',
      { proposal: proposal.id, answer: 'dismiss' },
      { done: text('proposals.dismissed', { title }) },
    );
  const accepting = is !== undefined ? 'accept' : withdraws.length > 0 ? 'withdraw' : 'note';
  return (
    <li className={styles.proposal} aria-labelledby={id}>
      <h3 id={id}>
        {title} <span className={styles.kind}>{text(`proposals.kind.${kind}`, { calendar })}</span>
      </h3>
      {is === undefined ? <GoneWords proposal={proposal} /> : <MovedWords was={proposal.was} is={is} />}
      <div className={styles.buttons}>
        <AnswerButton look="primary" answer={accepting} title={title} onAnswer={() => accept()} />
        {movesDate && (
          <AnswerButton
            look="secondary"
            answer="keepDate"
            title={title}
            onAnswer={() => accept({ keepDate: true })}
          />
        )}
        {is === undefined &&
          GONE_SAYINGS.map((as) => (
            <AnswerButton
              key={as}
              look="secondary"
              answer={`as.${as}`}
              title={title}
              onAnswer={() => accept({ as })}
            />
          ))}
        <AnswerButton look="quiet" answer="dismiss" title={title} onAnswer={dismiss} />
      </div>
    </li>
  );
}

const GONE_SAYINGS = ['cancels', 'denies'] as const;

function MovedWords({ was, is }: { readonly was: UpstreamState; readonly is: UpstreamState }) {
  const text = useText();
  const dates = useDates();
  const words = (state: UpstreamState) => {
    const when = upstreamWhen(state.when, dates, text);
    return was.status === is.status ? when : `${when} · ${text(`overlay.status.${state.status}`)}`;
  };
  return (
    <p>
      <span className={styles.was}>
        <span className="visually-hidden">{text('proposals.was')} </span>
        {words(was)}
      </span>{' '}
      <span aria-hidden="true">→</span> <span className="visually-hidden">{text('proposals.is')} </span>
      {words(is)}
    </p>
  );
}

function GoneWords({ proposal: { was, alike } }: { readonly proposal: Proposal }) {
  const text = useText();
  const dates = useDates();
  return (
    <>
      <p>{text('proposals.gone.means', { when: upstreamWhen(was.when, dates, text) })}</p>
      {alike !== undefined && (
        <p>{text('proposals.gone.alike', { when: upstreamWhen(alike, dates, text) })}</p>
      )}
    </>
  );
}
