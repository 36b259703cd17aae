import { useDeferredValue } from 'react';
import type { Day } from '../../shared/dates/day.ts';
import type { Reading } from '../../shared/entries/calendar-as-of.ts';
import { isSameAsOf } from '../state/as-of.ts';
import { useMirror, useView } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './as-of.module.css';

interface Props {
  /** The day that the slider stands on, if it is past or looked back at. */
  readonly day: Day | undefined;
  readonly reading: Reading;
  /** The first day that brought a change, once it is known. */
  readonly first: Day | undefined;
}

/** What is shown, in words: which day, how much was known, and that nothing can be edited; or why it isn't shown. */
export function AsOfLabel({ day, reading, first }: Props) {
  const text = useText();
  const dates = useDates();
  const asOf = useView((view) => view.asOf);
  // As late as the views, so that it is said when it is seen.
  const past = useDeferredValue(useMirror((mirror) => mirror.past));
  const failure = useMirror((mirror) => mirror.pastFailure);
  const lookBack = useView((view) => view.lookBack);
  if (day === undefined) return <p className={styles.hint}>{text('asOf.choose')}</p>;

  const said = { day: dates.date(day) };
  const isShown = asOf !== undefined && past !== undefined && isSameAsOf(past, { day, reading });
  if (failure !== undefined && asOf?.day === day) {
    return (
      <p className={styles.failure} role="alert">
        <span>
          {text('asOf.failed', { ...said, reason: failure })}{' '}
          {past === undefined
            ? text('asOf.failedOver.today')
            : text('asOf.failedOver.day', { day: dates.date(past.day) })}
        </span>
        <button type="button" className={styles.retry} onClick={() => lookBack({ day, reading })}>
          {text('asOf.retry')}
        </button>
      </p>
    );
  }
  const count = past?.calendar.entries.length ?? 0;
  if (isShown && count === 0) {
    const since = first !== undefined && first > day ? first : undefined;
    return (
      <p className={styles.label}>
        <strong>{text(`asOf.none.${reading}`, said)}</strong>
        {since !== undefined && (
          <span className={styles.aside}>{text(`asOf.first.${reading}`, { first: dates.date(since) })}</span>
        )}
      </p>
    );
  }
  return (
    <p className={styles.label} aria-busy={!isShown}>
      <strong>{text(`asOf.label.${reading}`, said)}</strong>
      {isShown ? (
        <span className={styles.aside}>{text('asOf.shown', { count })}</span>
      ) : (
        <span className={styles.loading}>{text('asOf.loading')}</span>
      )}
    </p>
  );
}
