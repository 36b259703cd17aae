import { useState } from 'react';
import { taken } from '../../../shared/outcome.ts';
import { alarmsOf, FRESH_ROW, typedAlarms } from '../../reminders/alarm-row.ts';
import { AlarmRows } from '../../reminders/alarm-rows.tsx';
import { useAlarmWords } from '../../reminders/use-alarm-words.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { EditorForm, type EditorProps } from './editor-form.tsx';

/** Edits the reminders of an entry; one without any of its own begins with those that its track or kind gives it. */
export function AlarmsEditor(props: EditorProps) {
  const text = useText();
  const words = useAlarmWords();
  const { alarms, defaultAlarms: usual = [] } = props.entry;
  const [typed, setTyped] = useState(() => {
    const begun = typedAlarms(alarms.length > 0 ? alarms : usual);
    return begun.rows.length === 0 && !begun.never ? { never: false, rows: [FRESH_ROW] } : begun;
  });
  return (
    <EditorForm
      {...props}
      build={() => {
        const wanted = alarmsOf(typed);
        const isSame = (others: typeof alarms) => JSON.stringify(wanted) === JSON.stringify(others);
        return taken(
          isSame(alarms) || (alarms.length === 0 && isSame(usual)) ? {} : { set: { alarms: wanted } },
        );
      }}
    >
      <AlarmRows typed={typed} onType={setTyped} />
      {usual.length > 0 && (
        <p className={controls.echo}>
          {text('alarm.usualHold', { alarms: usual.map(words).join(text('list.comma')) })}
        </p>
      )}
    </EditorForm>
  );
}
