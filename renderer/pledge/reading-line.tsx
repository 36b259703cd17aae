import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { EntryView, ReadingView } from '../../shared/entries/entry-view.ts';
import { partyName } from '../../shared/places/party-named.ts';
import { SourceLink } from '../inspector/source-link.tsx';
import { WithdrawForm } from '../inspector/withdraw-form.tsx';
import { useCalendar, useReadOnly } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './pledge.module.css';

interface Props {
  readonly entry: EntryView;
  readonly reading: ReadingView;
  /** Whether another reading of the same day counts instead. */
  readonly isOutdone: boolean;
}

/** One reading: how much up to which day, who published it and where; struck, with the reason, once withdrawn. */
export function ReadingLine({ entry, reading, isOutdone }: Props) {
  const text = useText();
  const dates = useDates();
  const { locale, formatNumber } = useIntl();
  const readOnly = useReadOnly();
  const today = useCalendar(({ status }) => status.today);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { upTo, amount, made, by, source, quote, withdrawn } = reading;
  const published = dates.near(made, today);
  return (
    <li className={withdrawn === undefined ? styles.reading : styles.withdrawn}>
      <div>
        <p className={styles.amount}>
          <time dateTime={upTo}>{dates.day(upTo)}</time>{' '}
          <b>
            {formatNumber(amount, { maximumFractionDigits: 20 })} {entry.quantity?.unit}
          </b>
        </p>
        <p className={styles.quiet}>
          {by === undefined
            ? text('readings.published', { day: published })
            : text('readings.publishedBy', { by: partyName(by, locale), day: published })}
          {isOutdone && ` · ${text('readings.rival')}`}
        </p>
        {quote !== undefined && <blockquote className={styles.quiet}>“{quote}”</blockquote>}
        {source !== undefined && <SourceLink source={source} />}
        {withdrawn !== undefined && (
          <p className={styles.why}>
            {text('readings.withdrawn', { day: dates.near(withdrawn.on, today), reason: withdrawn.reason })}
          </p>
        )}
        {isWithdrawing && (
          <WithdrawForm
            entry={entry.id}
            word={{ reading: reading.id }}
            onClose={() => setWithdrawing(false)}
          />
        )}
      </div>
      {withdrawn === undefined && readOnly === undefined && !isWithdrawing && (
        <button
          type="button"
          className={`${controls.small} ${styles.withdraw}`}
          aria-label={text('readings.withdrawOf', { day: dates.day(upTo) })}
          onClick={() => setWithdrawing(true)}
        >
          {text('readings.withdraw')}
        </button>
      )}
    </li>
  );
}
