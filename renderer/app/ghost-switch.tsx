import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './ghost-switch.module.css';

/** Shows or hides the dates that entries were moved from. */
export function GhostSwitch() {
  const text = useText();
  const isOn = useView((view) => view.ghosts);
  const prefer = useView((view) => view.prefer);
  return (
    <button
      type="button"
      className={styles.ghosts}
      aria-pressed={isOn}
      aria-keyshortcuts="O"
      title={`${text('shortcut.toggleGhosts')} (O)`}
      onClick={() => prefer({ ghosts: !isOn })}
    >
      <span className={styles.ghost} aria-hidden="true" />
      <span className={styles.name}>{text('timeline.ghosts')}</span>
    </button>
  );
}
