import { useState } from 'react';
import { taken } from '../../shared/outcome.ts';
import type { Alarm } from '../../shared/reminders/alarm.ts';
import { InPlaceForm } from '../inspector/editors/in-place-form.tsx';
import { alarmsOf, FRESH_ROW, typedAlarms } from '../reminders/alarm-row.ts';
import { AlarmRows } from '../reminders/alarm-rows.tsx';

interface Props {
  readonly alarms: readonly Alarm[];
  readonly mayBeNever: boolean;
  /** Rejects with the reason why they can't be saved. */
  readonly onSave: (alarms: Alarm[]) => Promise<void>;
  readonly onClose: () => void;
}

/** Edits the reminders that a kind or a track gives. */
export function AlarmListForm({ alarms, mayBeNever, onSave, onClose }: Props) {
  const [typed, setTyped] = useState(() =>
    alarms.length === 0 ? { never: false, rows: [FRESH_ROW] } : typedAlarms(alarms),
  );
  return (
    <InPlaceForm
      onClose={onClose}
      build={() => {
        const wanted = alarmsOf(typed);
        return taken(JSON.stringify(wanted) === JSON.stringify(alarms) ? undefined : () => onSave(wanted));
      }}
    >
      <AlarmRows typed={typed} onType={setTyped} mayBeNever={mayBeNever} />
    </InPlaceForm>
  );
}
