import { useCalendar, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './calendar-pane.module.css';

/** Why the calendar is empty, and the way out: a first entry, or no filter. */
export function EmptyNote() {
  const text = useText();
  const isBare = useCalendar(({ entries }) => entries.length === 0);
  const open = useView((view) => view.open);
  const clear = useView((view) => view.clear);
  return (
    <div className={styles.empty} role="status">
      <p>{text(isBare ? 'calendar.empty' : 'calendar.filtered')}</p>
      <button
        type="button"
        className={styles.action}
        onClick={() => (isBare ? open({ name: 'quick-add' }) : clear())}
      >
        {text(isBare ? 'calendar.add' : 'calendar.clearFilter')}
      </button>
    </div>
  );
}
