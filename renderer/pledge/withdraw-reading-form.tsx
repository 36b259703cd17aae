import { useState } from 'react';
import type { EntryView, ReadingView } from '../../shared/entries/entry-view.ts';
import { useAct } from '../app/use-act.ts';
import { SmallForm } from '../inspector/small-form.tsx';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './pledge.module.css';

interface Props {
  readonly entry: EntryView;
  readonly reading: ReadingView;
  readonly onClose: () => void;
}

/** Asks why a reading is withdrawn; the reason stays beside it. */
export function WithdrawReadingForm({ entry, reading, onClose }: Props) {
  const text = useText();
  const act = useAct();
  const [reason, setReason] = useState('');
  const withdraw = async () => {
    const done = await act(
      'readings.withdraw',
      { entry: entry.id, reading: reading.id, reason: reason.trim() },
      { done: text('readings.withdrawDone'), undoable: true },
    );
    if (done !== undefined) onClose();
  };
  return (
    <SmallForm
      className={styles.form}
      done={text('readings.withdraw')}
      ready={reason.trim() !== ''}
      weight="secondary"
      onDone={withdraw}
      onClose={onClose}
    >
      <label className={controls.label}>
        {text('readings.reason')}
        <input
          className={controls.input}
          // biome-ignore lint/a11y/noAutofocus: the form was asked for to give a reason.
          autoFocus
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
    </SmallForm>
  );
}
