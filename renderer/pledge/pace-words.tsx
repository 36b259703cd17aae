import { useIntl } from 'react-intl';
import type { Pace } from '../../shared/pledges/pace.ts';
import { dueOn } from '../../shared/pledges/pace-line.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './pledge.module.css';
import { useAmount } from './use-amount.ts';

/** How a pledge does in words: on schedule, fulfilled, ahead or behind by how much, or why that can't be said. */
export function PaceWords({ pace }: { readonly pace: Pace }) {
  const text = useText();
  const dates = useDates();
  const { formatNumber } = useIntl();
  const amount = useAmount();
  const today = useCalendar(({ status }) => status.today);
  if (pace.is === 'none') return <p className={styles.quiet}>{text(`pledge.none.${pace.why}`)}</p>;
  const { unit } = pace.line;
  if (pace.is === 'unread') {
    return (
      <p className={styles.quiet}>
        {text('pledge.unread')} {text('pledge.dueToday', { due: amount(dueOn(pace.line, today)), unit })}
      </p>
    );
  }
  const { reading } = pace.latest;
  return (
    <>
      <p className={styles.words} data-pace={pace.is}>
        {pace.is === 'on-schedule' && text('pledge.onSchedule')}
        {pace.is === 'fulfilled' && text('pledge.fulfilled')}
        {(pace.is === 'ahead' || pace.is === 'behind') &&
          text(`pledge.${pace.is}`, { by: amount(pace.by), unit, days: pace.days })}
      </p>
      <p className={styles.quiet}>
        {text('pledge.delivered', {
          amount: formatNumber(reading.amount, { maximumFractionDigits: 20 }),
          unit,
          day: dates.day(reading.upTo),
          due: amount(pace.due),
        })}
      </p>
    </>
  );
}
