import { useEffect, useState } from 'react';
import { useMirror, useReadOnly, useView } from '../state/sherpa.ts';
import type { Toast } from '../state/view.ts';
import { useText } from '../texts/use-text.ts';
import styles from './toasts.module.css';
import { useHistory } from './use-history.ts';

const SHOWN_MS = 7000;

/** What was just done, or couldn't be, said for a moment; read out politely. */
export function Toasts() {
  const toasts = useView((view) => view.toasts);
  return (
    <div className={styles.toasts} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <OneToast key={toast.key} toast={toast} />
      ))}
    </div>
  );
}

function OneToast({ toast: { key, text: said, tone, undoable } }: { readonly toast: Toast }) {
  const text = useText();
  const { undo } = useHistory();
  // Undo takes back what was done last, so it is offered only while that is what the toast tells of.
  const done = useMirror(({ writes }) => writes.done);
  const [doneThen] = useState(done);
  const dismiss = useView((view) => view.dismiss);
  const readOnly = useReadOnly();
  useEffect(() => {
    const timer = setTimeout(() => dismiss(key), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [key, dismiss]);
  return (
    <div className={tone === 'trouble' ? styles.trouble : styles.done}>
      <span>{said}</span>
      {undoable && done === doneThen && readOnly === undefined && (
        <button
          type="button"
          onClick={() => {
            dismiss(key);
            void undo();
          }}
        >
          {text('undo')}
        </button>
      )}
      <button type="button" aria-label={text('dismiss')} onClick={() => dismiss(key)}>
        ×
      </button>
    </div>
  );
}
