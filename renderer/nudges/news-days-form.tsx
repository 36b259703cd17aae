import { useState } from 'react';
import { useAct } from '../app/use-act.ts';
import { SmallForm } from '../inspector/small-form.tsx';
import { useCalendar } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
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
      <label className={controls.label}>
        {text('nudge.newsDays')}
        <input
          className={controls.input}
          type="number"
          min={1}
          max={MOST_DAYS}
          // biome-ignore lint/a11y/noAutofocus: the form was asked for to give a number.
          autoFocus
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
    </SmallForm>
  );
}
