import { type ReactNode, useState } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './deadlines.module.css';

/** So many deadlines as are drawn at first and with every further wish, and the button for that wish while any are left. */
export function useFirstOf(
  deadlines: readonly EntryView[],
  step: number,
): { readonly first: readonly EntryView[]; readonly more: ReactNode } {
  const text = useText();
  const [most, setMost] = useState(step);
  return {
    first: deadlines.slice(0, most),
    more: deadlines.length > most && (
      <button
        type="button"
        className={`${controls.quiet} ${styles.more}`}
        onClick={() => setMost(most + step)}
      >
        {text('deadlines.more', { count: deadlines.length - most })}
      </button>
    ),
  };
}
