import { useCalendar, useView } from '../state/sherpa.ts';
import { useSubscriptions } from '../subscriptions/use-subscriptions.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './calendar-pane.module.css';

/** Why the calendar is empty, and the way out: a first entry, no filter, or back from a day when nothing was known. */
export function EmptyNote() {
  const text = useText();
  const dates = useDates();
  const isBare = useCalendar(({ entries }) => entries.length === 0);
  const asOf = useView((view) => view.asOf);
  const open = useView((view) => view.open);
  const clear = useView((view) => view.clear);
  const returnToToday = useView((view) => view.returnToToday);
  const hidden = useView((view) => view.hiddenSubscriptions);
  const { subscriptions = [] } = useSubscriptions();
  const hasGuests = subscriptions.some(({ id, entries }) => entries > 0 && !hidden.includes(id));
  // It would lie over others' events; how to begin is said beside the calendar too.
  if (isBare && asOf === undefined && hasGuests) return undefined;
  const [why, action, act] = !isBare
    ? [text('calendar.filtered'), text('calendar.clearFilter'), () => clear()]
    : asOf === undefined
      ? [text('calendar.empty'), text('calendar.add'), () => open({ name: 'quick-add' })]
      : [
          `${text(`asOf.none.${asOf.reading}`, { day: dates.date(asOf.day) })}.`,
          text('asOf.return'),
          returnToToday,
        ];
  return (
    <div className={styles.empty} role="status">
      <p>{why}</p>
      <button type="button" className={styles.action} onClick={act}>
        {action}
      </button>
    </div>
  );
}
