import { isDay } from '../../shared/dates/day.ts';
import type { EntryView, StatementView } from '../../shared/entries/entry-view.ts';
import { type Clock, clocksOf } from '../../shared/statements/clocks-of.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { useZoneName } from '../texts/use-zone-name.ts';
import styles from './rivals.module.css';

interface Props {
  readonly entry: EntryView;
  readonly claim: StatementView;
}

/** Says that the day claimed is the working date all the same, by another clock or by the way midnight is told. */
export function SameMomentText({ entry, claim }: Props) {
  const text = useText();
  const dates = useDates();
  const zoneName = useZoneName();
  const today = useCalendar(({ status }) => status.today);
  const clocks = clocksOf(entry, claim);
  const { date, midnight } = claim;
  const near = ({ day }: Pick<Clock, 'day'>) => dates.near(day, today);
  const zoned = () => {
    if (clocks === undefined) return undefined;
    const { own, claimed } = clocks;
    const values = { time: own.time, day: near(own), otherTime: claimed.time, otherDay: near(claimed) };
    return own.zone === claimed.zone
      ? text('moment.sameHere', values)
      : text('moment.same', { ...values, place: zoneName(own.zone), otherPlace: zoneName(claimed.zone) });
  };
  const atMidnight =
    midnight !== undefined && date !== undefined && isDay(date)
      ? text(midnight === 'day-before' ? 'moment.dayBefore' : 'moment.dayAfter', {
          claimed: near({ day: date }),
        })
      : undefined;
  return (
    <p className={styles.moment}>
      {zoned()} {atMidnight}
    </p>
  );
}
