import type { Proposal } from '../../shared/subscriptions/proposal.ts';
import type { UpstreamState } from '../../shared/subscriptions/upstream.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './subscription-dialog.module.css';
import { upstreamWhen } from './upstream-words.ts';

/** What was said of an event, and what is said of it now. */
export function MovedWords({ was, is }: { readonly was: UpstreamState; readonly is: UpstreamState }) {
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

/** That an event isn't there any more, which may mean anything. */
export function GoneWords({ proposal: { was, alike } }: { readonly proposal: Proposal }) {
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
