import { lazy, Suspense, useState } from 'react';
import type { EntryView, ReadingView } from '../../shared/entries/entry-view.ts';
import { countedReadings } from '../../shared/pledges/counted-readings.ts';
import { Section } from '../inspector/section.tsx';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { WriteButton } from '../ui/write-button.tsx';
import styles from './pledge.module.css';
import { ReadingLine } from './reading-line.tsx';

const ReadingForm = lazy(() =>
  import('./reading-form.tsx').then(({ ReadingForm }) => ({ default: ReadingForm })),
);

/** How much was delivered by which day and who counted, the latest first; more can be added, a wrong one withdrawn. */
export function Readings({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const [isAdding, setAdding] = useState(false);
  const outdone = new Set(countedReadings(entry.readings).flatMap(({ rivals }) => rivals));
  const readings = latestFirst(entry.readings);
  const mayAdd = entry.quantity !== undefined;
  if (readings.length === 0 && !mayAdd) return undefined;
  return (
    <Section
      title={text('readings')}
      action={
        mayAdd && (
          <WriteButton
            className={controls.small}
            aria-expanded={isAdding}
            onClick={() => setAdding(!isAdding)}
          >
            {text('readings.add')}
          </WriteButton>
        )
      }
    >
      {isAdding && (
        <Suspense>
          <ReadingForm entry={entry} onClose={() => setAdding(false)} />
        </Suspense>
      )}
      {readings.length === 0 && !isAdding && <p className={styles.quiet}>{text('readings.none')}</p>}
      <ol className={styles.readings}>
        {readings.map((reading) => (
          <ReadingLine key={reading.id} entry={entry} reading={reading} isOutdone={outdone.has(reading)} />
        ))}
      </ol>
    </Section>
  );
}

/** By the day up to which they count; of the same day, the one made latest comes first. */
function latestFirst(readings: readonly ReadingView[]): readonly ReadingView[] {
  const later = (a: string, b: string) => (a === b ? 0 : a < b ? 1 : -1);
  return readings.toReversed().sort((a, b) => later(a.upTo, b.upTo) || later(a.made, b.made));
}
