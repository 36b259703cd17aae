import { isLead } from '../../shared/reminders/alarm.ts';
import { useText } from '../texts/use-text.ts';
import { Editable } from './editable.tsx';
import type { Edits } from './edits.ts';
import styles from './inspector.module.css';
import { Section } from './section.tsx';
import { useLeadTime } from './use-lead-time.ts';

/** The reminders before the entry, by how long before. */
export function Alarms(edits: Edits) {
  const text = useText();
  const leadTime = useLeadTime();
  const { entry, editing } = edits;
  if (entry.alarms.length === 0 && editing !== 'alarms') return undefined;
  return (
    <Section title={text('field.alarms')}>
      <Editable {...edits} field="alarms">
        {entry.alarms.filter(isLead).map(({ before, late }) => (
          <span key={before} className={styles.alarm}>
            {text('alarm.before', { time: leadTime(before) })}
            {late === 'drop' && <span className={styles.quiet}> · {text('alarm.drop')}</span>}
          </span>
        ))}
      </Editable>
    </Section>
  );
}
