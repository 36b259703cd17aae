import type { EntryView } from '../../shared/entries/entry-view.ts';
import { slipSummaryWords } from '../texts/slip-words.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { useZoneName } from '../texts/use-zone-name.ts';
import { DateWords } from './date-words.tsx';
import styles from './inspector.module.css';
import { useElsewhere } from './use-elsewhere.ts';

/** When the entry is: its own clock first, then what others' clocks show; a vague date with the days it allows. */
export function WhenText({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const dates = useDates();
  const zoneName = useZoneName();
  const elsewhere = useElsewhere(entry.parties);
  const { when, venue, instant, exact, window, slips } = entry;
  if (when === undefined) return undefined;
  const zone = when.zone ?? venue?.zone;
  const whose = zone === undefined ? '' : when.zone === undefined ? (venue?.city ?? '') : zoneName(when.zone);
  return (
    <>
      <strong>
        <DateWords entry={entry} />
        {when.start !== undefined && `, ${when.start}`}
        {when.end !== undefined && `–${when.end}`}
      </strong>{' '}
      {when.start !== undefined && whose}
      {instant !== undefined && zone !== undefined && (
        <span className={styles.aside}>{elsewhere(instant, zone)}</span>
      )}
      {!exact && window !== undefined && (
        <span className={styles.aside}>{text('when.within', { days: dates.window(window) })}</span>
      )}
      {when.said !== undefined && !exact && (
        <span className={styles.aside}>{text('when.said', { said: when.said })}</span>
      )}
      {slipSummaryWords(slips, text) !== '' && (
        <span className={styles.aside}>{slipSummaryWords(slips, text)}</span>
      )}
    </>
  );
}
