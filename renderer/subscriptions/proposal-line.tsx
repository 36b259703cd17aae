import { useId, useState } from 'react';
import type { Proposal } from '../../shared/subscriptions/proposal.ts';
import { useAct } from '../app/use-act.ts';
import { usePresent } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { AcceptedAhead } from './accepted-ahead.tsx';
import { AnswerButton } from './answer-button.tsx';
import { partyTyped } from './party-typed.ts';
import { GoneWords, MovedWords } from './proposal-words.tsx';
import styles from './subscription-dialog.module.css';

interface Props {
  readonly proposal: Proposal;
  /** What the subscription is called. */
  readonly calendar: string;
}

/** A change upstream: what was said, what is said now, what accepting will record, and the user's answer. */
export function ProposalLine({ proposal, calendar }: Props) {
  const id = useId();
  const text = useText();
  const act = useAct();
  const entry = usePresent(({ entries }) => entries.find((one) => one.id === proposal.entry));
  const [whose, setWhose] = useState('');
  const party = partyTyped(whose);
  const { title, kind, is, movesDate, hoursOnly, withdraws = [], dismissed } = proposal;
  const answer = (
    given: Parameters<typeof act<'subscriptions.answer'>>[1]['answer'],
    how: { readonly as?: 'cancels' | 'denies'; readonly keepDate?: true } = {},
  ) => {
    // It stands beside the field that this is no party.
    if (given === 'accept' && whose.trim() !== '' && party === undefined) return;
    void act(
      'subscriptions.answer',
      {
        proposal: proposal.id,
        answer: given,
        ...how,
        ...(given === 'accept' && party !== undefined ? { party } : {}),
      },
      given === 'accept'
        ? { done: text('proposals.accepted', { title }), undoable: true }
        : { done: text(given === 'dismiss' ? 'proposals.dismissed' : 'proposals.proposedAgain', { title }) },
    );
  };
  const accepting = is !== undefined ? 'accept' : withdraws.length > 0 ? 'withdraw' : 'note';
  return (
    <li className={styles.proposal} aria-labelledby={id} data-proposal={proposal.id}>
      <h3 id={id}>
        {title} <span className={styles.kind}>{text(`proposals.kind.${kind}`, { calendar })}</span>
      </h3>
      {is !== undefined && <p className={styles.says}>{text('proposals.says', { calendar })}</p>}
      {is === undefined ? <GoneWords proposal={proposal} /> : <MovedWords was={proposal.was} is={is} />}
      {dismissed ? (
        <div className={styles.buttons}>
          <AnswerButton look="secondary" answer="propose" title={title} onAnswer={() => answer('propose')} />
        </div>
      ) : (
        <>
          {entry !== undefined && (
            <AcceptedAhead proposal={proposal} entry={entry} whose={whose} party={party} onWhose={setWhose} />
          )}
          <div className={styles.buttons}>
            <AnswerButton look="primary" answer={accepting} title={title} onAnswer={() => answer('accept')} />
            {movesDate && !hoursOnly && (
              <AnswerButton
                look="secondary"
                answer="keepDate"
                title={title}
                onAnswer={() => answer('accept', { keepDate: true })}
              />
            )}
            {is === undefined &&
              (['cancels', 'denies'] as const).map((as) => (
                <AnswerButton
                  key={as}
                  look="secondary"
                  answer={`as.${as}`}
                  title={title}
                  onAnswer={() => answer('accept', { as })}
                />
              ))}
            <AnswerButton look="quiet" answer="dismiss" title={title} onAnswer={() => answer('dismiss')} />
          </div>
        </>
      )}
    </li>
  );
}
