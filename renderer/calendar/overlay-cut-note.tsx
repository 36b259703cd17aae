import { useText } from '../texts/use-text.ts';
import styles from './calendar-pane.module.css';

/** That others' calendars have more events there than are shown at once, so that a day without any isn't taken for free. */
export function OverlayCutNote() {
  const text = useText();
  return (
    <p className={styles.cut} role="status">
      {text('overlay.cut')}
    </p>
  );
}
