import type { ImportFile } from '../state/view.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { FileButton } from './file-button.tsx';
import styles from './import.module.css';

interface Props {
  readonly onChosen: (file: ImportFile) => void;
  readonly onClose: () => void;
}

/** What can be imported, and the button that asks for it. */
export function FileChooser({ onChosen, onClose }: Props) {
  const text = useText();
  return (
    <div className={styles.body}>
      <p className={styles.hint}>{text('import.hint')}</p>
      <div className={controls.actions}>
        <button type="button" className={controls.secondary} onClick={onClose}>
          {text('cancel')}
        </button>
        <FileButton label={text('import.choose')} isPrimary onChosen={onChosen} />
      </div>
    </div>
  );
}
