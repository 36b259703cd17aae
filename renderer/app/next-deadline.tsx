import { nextDeadline } from '../../shared/deadlines/next-deadline.ts';
import { useCalendar, useView } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './next-deadline.module.css';

/** What falls due next, and in how many days; a task of preparation only where nothing else does. Selects it. */
export function NextDeadline() {
  const text = useText();
  const dates = useDates();
  const today = useCalendar(({ status }) => status.today);
  const entries = useCalendar(({ entries }) => entries);
  const select = useView((view) => view.select);
  const turnTo = useView((view) => view.turnTo);
  const found = nextDeadline(entries, today);
  if (found === undefined) return undefined;
  return (
    <button
      type="button"
      className={styles.next}
      onClick={() => {
        select(found.entry.id);
        turnTo(found.day);
      }}
    >
      {text(found.isTask ? 'status.nextTask' : 'status.nextDeadline')}{' '}
      <b className={styles.title}>{found.entry.title}</b> <b>{dates.fromNow(found.day, today)}</b>
    </button>
  );
}
