import { useIntl } from 'react-intl';
import { describeDate } from '../../shared/dates/describe-date.ts';
import { useMirror, useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './due.module.css';
import { DueConditions } from './due-conditions.tsx';
import { DueRows } from './due-rows.tsx';
import { NothingDue } from './nothing-due.tsx';
import { ReminderRecords } from './reminder-records.tsx';
import { useReminderActs } from './use-reminder-acts.ts';

/** The Due list: what has fallen due and what is put off, what comes, and what became of it all. */
export function DueSection() {
  const text = useText();
  const { client } = useSherpa();
  const { locale } = useIntl();
  const reminders = useMirror((mirror) => mirror.reminders);
  const failure = useMirror((mirror) => mirror.remindersFailure);
  const asOf = useView((view) => view.asOf?.day);
  const { dismiss } = useReminderActs();
  if (asOf !== undefined) {
    const day = describeDate(asOf, locale.startsWith('zh') ? 'zh' : 'en');
    return <p className={styles.calm}>{text('due.notThen', { day })}</p>;
  }
  const due = reminders?.due ?? [];
  const isThere = due.length > 0 || (reminders?.snoozed.length ?? 0) > 0;
  return (
    <section className={styles.section} aria-labelledby="due-title">
      <div className={styles.head}>
        <h3 id="due-title" className={styles.name}>
          {text('due.title')}
        </h3>
        {due.length > 0 && <span className={styles.count}>{due.length}</span>}
        <span className={styles.space} />
        {due.length > 1 && (
          <button
            type="button"
            className={controls.quiet}
            onClick={() => void dismiss(due.map(({ alarm }) => alarm.key))}
          >
            {text('due.dismissAll')}
          </button>
        )}
      </div>
      {failure !== undefined && (
        <p className={styles.trouble} role="alert">
          {text('due.failed', { reason: failure })}
          <button type="button" className={controls.quiet} onClick={() => client.readReminders()}>
            {text('due.retry')}
          </button>
        </p>
      )}
      {reminders === undefined && failure === undefined && (
        <p className={styles.calm}>{text('due.loading')}</p>
      )}
      {reminders !== undefined && (
        <>
          <DueConditions reminders={reminders} />
          {isThere ? <DueRows reminders={reminders} /> : <NothingDue next={reminders.coming[0]} />}
          <ReminderRecords reminders={reminders} />
        </>
      )}
    </section>
  );
}
