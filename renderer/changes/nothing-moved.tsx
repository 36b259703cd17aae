import type { Changes } from '../../shared/contract/methods/change-methods.ts';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './changes.module.css';
import { useSinceWords } from './use-since-words.ts';

/** That nothing moved, or nothing that passes the filters. */
export function NothingMoved({ changes }: { readonly changes: Changes }) {
  const text = useText();
  const when = useSinceWords(changes);
  const clear = useView((view) => view.clear);
  const isFiltered = changes.items.length > 0;
  return (
    <div className={styles.nothing}>
      <p>{text(isFiltered ? 'changes.filtered' : 'changes.nothing', { when })}</p>
      {isFiltered ? (
        <button type="button" className={controls.secondary} onClick={() => clear()}>
          {text('changes.showAll')}
        </button>
      ) : (
        <p className={styles.hint}>{text('changes.nothing.hint')}</p>
      )}
    </div>
  );
}
