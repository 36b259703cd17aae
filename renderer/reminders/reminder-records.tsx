import type { DueList } from '../../shared/reminders/due-list.ts';
import { useText } from '../texts/use-text.ts';
import styles from './due.module.css';
import { useReceiptWords } from './use-receipt-words.ts';
import { useReminderWords } from './use-reminder-words.ts';
import { useTimeWords } from './use-time-words.ts';

const MOST_COMING = 10;

/** What rings next, and what became of what rang: folded away until it is asked for. */
export function ReminderRecords({ reminders }: { readonly reminders: DueList }) {
  const text = useText();
  const time = useTimeWords();
  const words = useReminderWords();
  const receiptWords = useReceiptWords();
  const coming = reminders.coming.slice(0, MOST_COMING);
  return (
    <div className={styles.records}>
      {coming.length > 0 && (
        <details className={styles.record}>
          <summary>
            {text('due.coming')} <span className={styles.count}>{coming.length}</span>
          </summary>
          <ol className={styles.lines}>
            {coming.map((reminder) => (
              <li key={reminder.alarm.key} className={styles.line}>
                <time dateTime={reminder.alarm.at}>{time.at(reminder.alarm.at)}</time>
                <span className={styles.lineTitle}>{reminder.title}</span>
                <span className={styles.what}>{words(reminder)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
      <details className={styles.record}>
        <summary>
          {text('due.receipts')} <span className={styles.count}>{reminders.receipts.length}</span>
        </summary>
        {reminders.receipts.length === 0 && <p className={styles.calm}>{text('due.noReceipts')}</p>}
        <ol className={styles.lines}>
          {reminders.receipts.map((receipt, index) => (
            <li key={`${receipt.key} ${receipt.on} ${index}`} className={styles.line}>
              <time dateTime={receipt.on}>{time.at(receipt.on)}</time>
              <span className={styles.lineTitle}>{receipt.title}</span>
              <span className={styles.what}>{receiptWords(receipt)}</span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
