import { isLead } from '../../shared/reminders/alarm.ts';
import { useAlarmWords } from '../reminders/use-alarm-words.ts';
import { useText } from '../texts/use-text.ts';
import { Editable } from './editable.tsx';
import type { Edits } from './edits.ts';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

/** When the entry reminds of itself: its own reminders, else those that its track or kind gives it. */
export function Alarms(edits: Edits) {
  const text = useText();
  const words = useAlarmWords();
  const { entry, editing } = edits;
  const isUsual = entry.alarms.length === 0;
  const alarms = isUsual ? (entry.defaultAlarms ?? []) : entry.alarms;
  if (alarms.length === 0 && editing !== 'alarms') return undefined;
  return (
    <Section title={text('field.alarms')}>
      <Editable {...edits} field="alarms">
        {alarms.map((alarm) => (
          <span key={isLead(alarm) ? alarm.before : alarm.when} className={styles.alarm}>
            {words(alarm)}
            {alarm.when !== 'never' && alarm.late === 'drop' && (
              <span className={styles.quiet}> · {text('alarm.drop')}</span>
            )}
          </span>
        ))}
        {isUsual && <span className={styles.quiet}>{text('alarm.usual')}</span>}
      </Editable>
    </Section>
  );
}
