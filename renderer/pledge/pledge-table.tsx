import { useIntl } from 'react-intl';
import type { ReadingView } from '../../shared/entries/entry-view.ts';
import { countedReadings } from '../../shared/pledges/counted-readings.ts';
import { dueOn, type PaceLine } from '../../shared/pledges/pace-line.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './pledge.module.css';
import { useAmount } from './use-amount.ts';

interface Props {
  readonly line: PaceLine;
  readonly readings: readonly ReadingView[];
}

/** What the plot shows, as a table. */
export function PledgeTable({ line, readings }: Props) {
  const text = useText();
  const dates = useDates();
  const amount = useAmount();
  const { formatNumber } = useIntl();
  const counted = countedReadings(readings);
  if (counted.length === 0) return undefined;
  return (
    <details className={styles.details}>
      <summary>{text('pledge.table')}</summary>
      <table>
        <caption className="visually-hidden">{line.unit}</caption>
        <thead>
          <tr>
            <th scope="col">{text('pledge.upTo')}</th>
            <th scope="col">{text('pledge.amount')}</th>
            <th scope="col">{text('pledge.due')}</th>
          </tr>
        </thead>
        <tbody>
          {counted.map(({ reading }) => (
            <tr key={reading.id}>
              <th scope="row">{dates.day(reading.upTo)}</th>
              <td>{formatNumber(reading.amount, { maximumFractionDigits: 20 })}</td>
              <td>{amount(dueOn(line, reading.upTo))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
