import type { EntryView } from '../../shared/entries/entry-view.ts';
import { claimedDates } from '../../shared/statements/rival-dates.ts';
import { useText } from '../texts/use-text.ts';
import { RivalDateLine } from './rival-date-line.tsx';
import ruled from './ruled-list.module.css';
import { Section } from './section.tsx';

/** The dates that have been claimed, side by side, where they differ: the working date first, then the others. */
export function Rivals({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const { working, others } = claimedDates(entry);
  if (others.length === 0) return undefined;
  const reason = entry.slips.at(-1)?.reason;
  const note = reason === undefined ? undefined : text('rivals.chosen', { reason });
  // One list, so that a line stays the same, and keeps the focus, when its date becomes the working date.
  const lines =
    entry.when === undefined
      ? others
      : [{ date: entry.when.date, fit: 'working' as const, claims: working }, ...others];
  return (
    <Section title={text('rivals.title')}>
      <ol className={ruled.list}>
        {lines.map(({ date, fit, claims }) => (
          <RivalDateLine
            key={date}
            entry={entry}
            date={date}
            fit={fit}
            claims={claims}
            note={fit === 'working' ? note : undefined}
          />
        ))}
      </ol>
    </Section>
  );
}
