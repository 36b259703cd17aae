import { dayOf } from '../../shared/dates/day.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './preview.module.css';

interface Props {
  readonly alarms: { readonly gone: readonly Instant[]; readonly planned: readonly Instant[] };
}

const MOST_NAMED = 4;

/** The reminders that would ring no longer, and those that would instead, by their days here. */
export function AlarmWords({ alarms: { gone, planned } }: Props) {
  const text = useText();
  const daysOf = useDays();
  if (gone.length === 0 && planned.length === 0) return undefined;
  return (
    <>
      {gone.length > 0 && <p className={styles.quiet}>{text('preview.gone', { when: daysOf(gone) })}</p>}
      {planned.length > 0 && (
        <p className={styles.quiet}>{text('preview.planned', { when: daysOf(planned) })}</p>
      )}
    </>
  );
}

function useDays(): (instants: readonly Instant[]) => string {
  const text = useText();
  const dates = useDates();
  const home = useCalendar(({ settings }) => settings.home);
  return (instants) => {
    const named = instants.slice(0, MOST_NAMED).map((instant) => dates.day(dayOf(instant, home)));
    const when = named.join(text('list.comma'));
    const more = instants.length - named.length;
    return more === 0 ? when : text('preview.andMore', { when, count: more });
  };
}
