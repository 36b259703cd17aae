import type { ReactNode } from 'react';
import type { EntryView, StatementView } from '../../shared/entries/entry-view.ts';
import { useCalendar, useReadOnly } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './ledger.module.css';
import { SourceLink } from './source-link.tsx';
import { useLineForm } from './use-line-form.ts';
import { WithdrawForm } from './withdraw-form.tsx';

interface Props {
  readonly entry: EntryView;
  readonly statement: StatementView;
  /** Whether it is folded under a newer line of the same source. */
  readonly isEarlier?: boolean;
  readonly children?: ReactNode;
}

/** One statement: who, what, of which date, in which words and where; struck, with the reason, once withdrawn. */
export function LedgerLine({ entry, statement, isEarlier = false, children }: Props) {
  const text = useText();
  const dates = useDates();
  const readOnly = useReadOnly();
  const today = useCalendar(({ status }) => status.today);
  const { isOpen: isWithdrawing, open, close, line, button } = useLineForm();
  const { by, capacity, says, made, date, venue, quote, source, withdrawn, currency, speaksFor } = statement;
  const code = speaksFor ?? (by.length <= 4 ? by : '');
  const speaker = by === code ? '' : `${by}${capacity === undefined ? '' : `, ${capacity},`} `;
  const look = withdrawn === undefined ? styles.line : styles.withdrawn;
  return (
    <li ref={line} tabIndex={-1} className={isEarlier ? `${look} ${styles.isEarlier}` : look}>
      <b className={styles.by}>{code}</b>
      <div className={styles.said}>
        <p className={styles.claim}>
          {speaker}
          {says === 'postpones' && date !== undefined
            ? text('ledger.postponesTo', { date: dates.shortDate(date) })
            : [text(`says.${says}`), date && dates.shortDate(date)].filter(Boolean).join(' ')}{' '}
          {venue}
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
        {children}
        {isWithdrawing && (
          <WithdrawForm entry={entry.id} word={{ statement: statement.id }} onClose={close} />
        )}
      </div>
      <div className={styles.made}>
        <time dateTime={made}>{dates.near(made, today)}</time>
        {withdrawn === undefined && readOnly === undefined && !isWithdrawing && (
          <button
            ref={button}
            type="button"
            className={`${controls.small} ${styles.lineAction}`}
            aria-label={text('ledger.withdrawOf', { by, day: dates.near(made, today) })}
            onClick={open}
          >
            {text('ledger.withdraw')}
          </button>
        )}
      </div>
    </li>
  );
}
