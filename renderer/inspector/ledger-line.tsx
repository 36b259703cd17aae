import { useState } from 'react';
import type { EntryView, StatementView } from '../../shared/entries/entry-view.ts';
import { useCalendar, useReadOnly } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './inspector.module.css';
import { SourceLink } from './source-link.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

interface Props {
  readonly entry: EntryView;
  readonly statement: StatementView;
}

/** One statement: who, what, of which date, in which words and where; struck, with the reason, once withdrawn. */
export function LedgerLine({ entry, statement }: Props) {
  const text = useText();
  const dates = useDates();
  const readOnly = useReadOnly();
  const today = useCalendar(({ status }) => status.today);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { by, capacity, says, made, date, venue, quote, source, withdrawn, currency, speaksFor } = statement;
  const code = speaksFor ?? (by.length <= 4 ? by : '');
  const speaker = by === code ? '' : `${by}${capacity === undefined ? '' : `, ${capacity},`} `;
  return (
    <li className={withdrawn === undefined ? styles.line : styles.withdrawn}>
      <b className={styles.by}>{code}</b>
      <div className={styles.said}>
        <p className={styles.claim}>
          {speaker}
          {text(`says.${says}`)} {date !== undefined && dates.date(date)} {venue}
          {currency !== 'current' && withdrawn === undefined && (
            <em className={styles[currency]}>{text(`currency.${currency}`)}</em>
          )}
        </p>
        {quote !== undefined && <blockquote>“{quote}”</blockquote>}
        {source !== undefined && <SourceLink source={source} />}
        {withdrawn !== undefined && (
          <p className={styles.quiet}>
            {text('ledger.withdrawn', { day: dates.near(withdrawn.on, today), reason: withdrawn.reason })}
          </p>
        )}
        {isWithdrawing && (
          <WithdrawForm entry={entry} statement={statement} onClose={() => setWithdrawing(false)} />
        )}
      </div>
      <div className={styles.made}>
        <time dateTime={made}>{dates.near(made, today)}</time>
        {withdrawn === undefined && readOnly === undefined && !isWithdrawing && (
          <button
            type="button"
            className={styles.lineAction}
            aria-label={text('ledger.withdrawOf', { by, day: dates.near(made, today) })}
            onClick={() => setWithdrawing(true)}
          >
            {text('ledger.withdraw')}
          </button>
        )}
      </div>
    </li>
  );
}
