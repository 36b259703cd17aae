import { useMemo } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { effectiveAlarms } from '../../shared/reminders/effective-alarms.ts';
import { plannedAlarms } from '../../shared/reminders/planned-alarms.ts';
import { useAlarmWords } from '../reminders/use-alarm-words.ts';
import { useTimeWords } from '../reminders/use-time-words.ts';
import { useCalendar, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './deadlines.module.css';

/** The reminders of a deadline, and when the next one rings. */
export function CardAlarms({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const time = useTimeWords();
  const words = useAlarmWords();
  const settings = useCalendar((calendar) => calendar.settings);
  const checked = useCalendar((calendar) => calendar.checked[entry.id]);
  const isPast = useView(({ asOf }) => asOf !== undefined);
  const planned = useMemo(() => plannedAlarms(entry, settings, checked), [entry, settings, checked]);
  const alarms = effectiveAlarms(entry);
  if (alarms.length === 0) return <span className={styles.quiet}>{text('deadlines.noAlarms')}</span>;
  const next = planned.find(({ at }) => at > time.now);
  return (
    <>
      {alarms.map(words).join(text('list.comma'))}
      {!isPast && (
        <span className={styles.next}>
          {next === undefined
            ? text('deadlines.noneLeft')
            : text('deadlines.next', { when: time.at(next.at) })}
        </span>
      )}
    </>
  );
}
