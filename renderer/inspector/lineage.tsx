import { lazy, Suspense, useMemo, useState } from 'react';
import { lineageOf } from '../../shared/deadlines/lineage-of.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useCalendar, useReadOnly } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { EntryChips } from './entry-chips.tsx';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

const ExtendForm = lazy(() =>
  import('./extend-form.tsx').then(({ ExtendForm }) => ({ default: ExtendForm })),
);

/** A deadline's chain of extensions, and what takes place on a gathering's sidelines. */
export function Lineage({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const readOnly = useReadOnly();
  const [isExtending, setExtending] = useState(false);
  const byId = useCalendar((calendar) => calendar.byId);
  const entries = useCalendar((calendar) => calendar.entries);
  const chain = useMemo(() => lineageOf(entry, byId), [entry, byId]);
  const beside = useMemo(() => entries.filter(({ partOf }) => partOf === entry.id), [entries, entry.id]);
  const mayExtend = entry.kind === 'deadline' && entry.supersededBy === undefined;
  return (
    <>
      {(chain.length > 1 || mayExtend) && (
        <Section
          title={text('lineage')}
          action={
            mayExtend && (
              <button
                type="button"
                className={styles.sectionAction}
                disabled={readOnly !== undefined}
                title={readOnly}
                aria-expanded={isExtending}
                onClick={() => setExtending(!isExtending)}
              >
                {text('lineage.extend')}
              </button>
            )
          }
        >
          <EntryChips entries={chain} current={entry.id} isChain />
          {isExtending && (
            <Suspense>
              <ExtendForm entry={entry} onClose={() => setExtending(false)} />
            </Suspense>
          )}
        </Section>
      )}
      {beside.length > 0 && (
        <Section title={text('lineage.beside')}>
          <EntryChips entries={beside} current={entry.id} />
        </Section>
      )}
    </>
  );
}
