import { TroubleBoundary } from '../app/trouble-boundary.tsx';
import { useSelectedEntry, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { EntryInspector } from './entry-inspector.tsx';
import styles from './inspector.module.css';
import { NothingSelected } from './nothing-selected.tsx';

/** What is known of the selected entry, and where all of it is edited. */
export function Inspector() {
  const text = useText();
  const entry = useSelectedEntry();
  // A form that is open is of the present: it doesn't stay open over the past.
  const when = useView(({ asOf }) => (asOf === undefined ? 'present' : 'past'));
  return (
    <aside className={styles.inspector} aria-label={text('inspector')}>
      {entry === undefined ? (
        <NothingSelected />
      ) : (
        // Trouble with one entry isn't trouble with the next.
        <TroubleBoundary key={`${when} ${entry.id}`}>
          <EntryInspector entry={entry} />
        </TroubleBoundary>
      )}
    </aside>
  );
}
