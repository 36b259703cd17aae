import { useEffect, useRef } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { type ExpiryRow, expiryRowsOf } from './editors/expiry-row.ts';
import { ExpiryRows } from './editors/expiry-rows.tsx';
import styles from './extend-form.module.css';
import type { TypedExtension } from './typed-extension.ts';

interface Props {
  readonly entry: EntryView;
  readonly sides: readonly ExpiryRow[] | undefined;
  /** The new deadline as it would be, once that is known. */
  readonly successor: EntryView | undefined;
  readonly onChange: (part: Pick<TypedExtension, 'sides'>) => void;
}

/** When the new deadline falls due for each side: as with the old one unless somebody wants to say it. */
export function ExtensionSides({ entry, sides, successor, onChange }: Props) {
  const text = useText();
  const home = useCalendar(({ settings }) => settings.home);
  const rows = useRef<HTMLDivElement>(null);
  const isOpen = sides !== undefined;
  const wasOpen = useRef(isOpen);
  // The button goes as the rows come, and the focus goes on to them.
  useEffect(() => {
    if (isOpen && !wasOpen.current) rows.current?.querySelector('input')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const zone = entry.when?.zone ?? entry.venue?.zone ?? home;
  return (
    <div className={styles.expiry}>
      <span className={styles.legend}>{text('lineage.sides')}</span>
      {sides === undefined ? (
        <p>
          {text('lineage.sidesMoved')}{' '}
          <button
            type="button"
            className={controls.quiet}
            onClick={() => onChange({ sides: expiryRowsOf(successor?.expiry ?? entry.expiry ?? [], zone) })}
          >
            {text('lineage.sidesChange')}
          </button>
        </p>
      ) : (
        <div ref={rows}>
          <ExpiryRows rows={sides} zone={zone} onChange={(changed) => onChange({ sides: changed })} />
        </div>
      )}
    </div>
  );
}
