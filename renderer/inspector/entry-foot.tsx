import { lazy, Suspense, useState } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useAct } from '../app/use-act.ts';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { WriteButton } from '../ui/write-button.tsx';
import styles from './inspector.module.css';

const History = lazy(() => import('./history.tsx').then(({ History }) => ({ default: History })));

/** The entry's history, and its removal. */
export function EntryFoot({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const act = useAct();
  const select = useView((view) => view.select);
  const [isHistoryShown, setHistoryShown] = useState(false);
  const remove = async () => {
    const removed = await act(
      'entries.remove',
      { id: entry.id },
      { done: text('entry.removed', { title: entry.title }), undoable: true },
    );
    if (removed !== undefined) select(undefined);
  };
  return (
    <footer className={styles.foot}>
      <div className={styles.footActions}>
        <button
          type="button"
          className={controls.quiet}
          aria-expanded={isHistoryShown}
          onClick={() => setHistoryShown(!isHistoryShown)}
        >
          {text(isHistoryShown ? 'history.hide' : 'history.show')}
        </button>
        <WriteButton className={controls.danger} onClick={() => void remove()}>
          {text('entry.remove')}
        </WriteButton>
      </div>
      {isHistoryShown && (
        <Suspense>
          <History entry={entry} />
        </Suspense>
      )}
      {entry.sample && <p className={styles.quiet}>{text('sample.entry')}</p>}
    </footer>
  );
}
