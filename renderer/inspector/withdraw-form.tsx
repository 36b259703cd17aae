import { useState } from 'react';
import type { EntryView, StatementView } from '../../shared/entries/entry-view.ts';
import { useAct } from '../app/use-act.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './inspector.module.css';
import { SmallForm } from './small-form.tsx';

interface Props {
  readonly entry: EntryView;
  readonly statement: StatementView;
  readonly onClose: (done: boolean) => void;
}

/** Asks why a statement is withdrawn; the reason stays beside it. */
export function WithdrawForm({ entry, statement, onClose }: Props) {
  const text = useText();
  const act = useAct();
  const [reason, setReason] = useState('');
  const withdraw = async () => {
    const done = await act(
      'statements.withdraw',
      { entry: entry.id, statement: statement.id, reason: reason.trim() },
      { done: text('ledger.withdrawDone'), undoable: true },
    );
    if (done !== undefined) onClose(true);
  };
  return (
    <SmallForm
      className={styles.inlineForm}
      done={text('ledger.withdraw')}
      ready={reason.trim() !== ''}
      weight="secondary"
      onDone={withdraw}
      onClose={() => onClose(false)}
    >
      <label className={controls.label}>
        {text('ledger.reason')}
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
