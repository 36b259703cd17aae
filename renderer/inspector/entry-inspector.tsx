import { lazy, Suspense, useState } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { Alarms } from './alarms.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { EntryFoot } from './entry-foot.tsx';
import { EntryHeader } from './entry-header.tsx';
import type { Field } from './fields.ts';
import { Hanging } from './hanging.tsx';
import styles from './inspector.module.css';
import { Ledger } from './ledger.tsx';
import { Lineage } from './lineage.tsx';
import { Notes } from './notes.tsx';

const NudgeNote = lazy(() =>
  import('../nudges/nudge-note.tsx').then(({ NudgeNote }) => ({ default: NudgeNote })),
);
const Pledge = lazy(() => import('../pledge/pledge.tsx').then(({ Pledge }) => ({ default: Pledge })));
const Rivals = lazy(() => import('./rivals.tsx').then(({ Rivals }) => ({ default: Rivals })));
const Slips = lazy(() => import('./slips.tsx').then(({ Slips }) => ({ default: Slips })));
const UpstreamNote = lazy(() =>
  import('../subscriptions/upstream-note.tsx').then(({ UpstreamNote }) => ({ default: UpstreamNote })),
);

/** Everything about one entry; at most one of its fields is being edited. */
export function EntryInspector({ entry }: { readonly entry: EntryView }) {
  const [editing, setEditing] = useState<Field>();
  const edits = { entry, editing, onEdit: setEditing };
  return (
    <article className={styles.entry}>
      <EntryHeader {...edits} />
      <Suspense>
        <NudgeNote entry={entry} />
        {entry.upstream !== undefined && <UpstreamNote entry={entry} />}
      </Suspense>
      <EntryFacts {...edits} />
      {(entry.kind === 'pledge' || entry.quantity !== undefined || entry.readings.length > 0) && (
        <Suspense>
          <Pledge entry={entry} />
        </Suspense>
      )}
      <Lineage entry={entry} />
      <Ledger entry={entry} />
      <Suspense>
        {entry.statements.some(({ date }) => date !== undefined) && <Rivals entry={entry} />}
        {entry.slips.length > 0 && <Slips entry={entry} />}
      </Suspense>
      <Hanging entry={entry} />
      <Alarms {...edits} />
      <Notes {...edits} />
      <EntryFoot entry={entry} />
    </article>
  );
}
