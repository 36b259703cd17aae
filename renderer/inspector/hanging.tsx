import { useMemo } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './lineage.module.css';
import { Section } from './section.tsx';
import { useSelectEntry } from './use-select-entry.ts';
import { useTriggerWords } from './use-trigger-words.ts';

/** What hangs on an entry: dates computed from its own, linked entries, what takes place on its sidelines. */
export function Hanging({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const dates = useDates();
  const triggerWords = useTriggerWords();
  const selectEntry = useSelectEntry();
  const entries = useCalendar((calendar) => calendar.entries);
  const hanging = useMemo(
    () => entries.filter(({ partOf, trigger }) => partOf === entry.id || trigger?.entry === entry.id),
    [entries, entry.id],
  );
  if (hanging.length === 0) return undefined;
  return (
    <Section title={text('hanging')}>
      <ul className={styles.hanging}>
        {hanging.map((one) => (
          <li key={one.id}>
            <button type="button" className={styles.title} onClick={() => selectEntry(one)}>
              {one.title}
            </button>
            <span className={styles.when}>
              {one.when === undefined ? text('when.undated') : dates.shortDate(one.when.date)}
            </span>
            <span className={styles.rule}>
              {one.trigger?.entry === entry.id
                ? triggerWords(one.trigger, entry.title)
                : text(entry.kind === 'deadline' ? 'hanging.linked' : 'hanging.sidelines')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
