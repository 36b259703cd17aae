import type { EntryView } from '../../shared/entries/entry-view.ts';
import { claimedDates } from '../../shared/statements/rival-dates.ts';
import { useText } from '../texts/use-text.ts';
import { RivalDateLine } from './rival-date-line.tsx';
import styles from './rivals.module.css';
import { Section } from './section.tsx';

/** The dates that have been claimed, side by side, where they differ: the working date first, then the others. */
export function Rivals({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const { working, others } = claimedDates(entry);
  if (others.length === 0) return undefined;
  const reason = entry.slips.at(-1)?.reason;
  return (
    <Section title={text('rivals.title')}>
      <ol className={styles.dates}>
        {entry.when !== undefined && (
          <RivalDateLine
            entry={entry}
            date={entry.when.date}
            fit="working"
            claims={working}
            note={reason === undefined ? undefined : text('rivals.chosen', { reason })}
          />
        )}
        {others.map(({ date, fit, claims }) => (
          <RivalDateLine key={date} entry={entry} date={date} fit={fit} claims={claims} />
        ))}
      </ol>
    </Section>
  );
}
