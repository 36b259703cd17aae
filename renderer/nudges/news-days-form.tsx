import { useState } from 'react';
import { useAct } from '../app/use-act.ts';
import { SmallForm } from '../inspector/small-form.tsx';
import { useCalendar } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { TextField } from '../ui/text-field.tsx';
import styles from './nudge-note.module.css';

const MOST_DAYS = 365;

/** Asks after how many days without news entries ask to be checked; it holds for all of them. */
export function NewsDaysForm({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const act = useAct();
  const newsDays = useCalendar(({ settings }) => settings.newsDays);
  const [typed, setTyped] = useState(String(newsDays));
  const days = Number(typed);
  const isGood = Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;
  const save = async () => {
    const done = await act(
      'settings.save',
      { newsDays: days },
      { done: text('nudge.afterSaved', { days }), undoable: true },
    );
    if (done !== undefined) onClose();
  };
  return (
    <SmallForm
      className={styles.form}
      done={text('save')}
      ready={isGood}
      weight="secondary"
      onDone={save}
      onClose={onClose}
    >
      <TextField
        label={text('nudge.newsDays')}
        type="number"
        min={1}
        max={MOST_DAYS}
        autoFocus
        value={typed}
        onType={setTyped}
      />
    </SmallForm>
  );
}
