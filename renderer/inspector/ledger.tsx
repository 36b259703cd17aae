import { lazy, Suspense, useState } from 'react';
import type { EntryView, StatementView } from '../../shared/entries/entry-view.ts';
import { useReadOnly } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './inspector.module.css';
import { LedgerLine } from './ledger-line.tsx';
import { Section } from './section.tsx';

const StatementForm = lazy(() =>
  import('./statement-form.tsx').then(({ StatementForm }) => ({ default: StatementForm })),
);

/** Who has said what of the entry, newest first; more can be added, and a wrong line withdrawn. */
export function Ledger({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const readOnly = useReadOnly();
  const [isAdding, setAdding] = useState(false);
  const statements = newestFirst(entry.statements);
  return (
    <Section
      title={text('ledger')}
      action={
        <button
          type="button"
          className={styles.sectionAction}
          disabled={readOnly !== undefined}
          title={readOnly}
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          {text('ledger.add')}
        </button>
      }
    >
      {isAdding && (
        <Suspense>
          <StatementForm entry={entry} onClose={() => setAdding(false)} />
        </Suspense>
      )}
      {statements.length === 0 && !isAdding && <p className={styles.quiet}>{text('ledger.none')}</p>}
      <ol className={styles.ledger}>
        {statements.map((statement) => (
          <LedgerLine key={statement.id} entry={entry} statement={statement} />
        ))}
      </ol>
    </Section>
  );
}

function newestFirst(statements: readonly StatementView[]): readonly StatementView[] {
  return statements.toReversed().sort((a, b) => (a.made === b.made ? 0 : a.made < b.made ? 1 : -1));
}
