import type { EntryView } from '../../shared/entries/entry-view.ts';
import { whenWords } from '../calendar/entry-words.ts';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { ExpiryText } from '../inspector/expiry-text.tsx';
import { useElsewhere } from '../inspector/use-elsewhere.ts';
import { useText } from '../texts/use-text.ts';
import styles from './deadlines.module.css';

/** When a deadline falls due: by each side's instrument where that is known, by the clocks of the capitals and here. */
export function CardDue({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const dates = useMonthWords();
  const elsewhere = useElsewhere(entry.parties);
  if (entry.expiry !== undefined && entry.expiry.length > 0) return <ExpiryText entry={entry} />;
  const zone = entry.when?.zone ?? entry.venue?.zone;
  const others = entry.instant === undefined || zone === undefined ? '' : elsewhere(entry.instant, zone);
  return (
    <>
      {whenWords(entry, dates, text)} {others !== '' && <span className={styles.others}>{others}</span>}
    </>
  );
}
