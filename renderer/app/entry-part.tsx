import { Inspector } from '../inspector/inspector.tsx';
import { useCalendar, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './frame.module.css';
import { TroubleBoundary } from './trouble-boundary.tsx';

/** The inspector beside the centre; where there is no room, over it while an entry is selected, with a way to close it. */
export function EntryPart() {
  const text = useText();
  const isSelected = useView(({ selected }) => selected !== undefined);
  const isEmpty = useCalendar(({ entries }) => entries.length === 0);
  const select = useView((view) => view.select);
  return (
    <div className={`${styles.entry} ${isSelected ? styles.selected : isEmpty ? styles.first : ''}`}>
      <button type="button" className={styles.close} onClick={() => select(undefined)}>
        {text('shortcut.deselect')}
      </button>
      <TroubleBoundary>
        <Inspector />
      </TroubleBoundary>
    </div>
  );
}
