import { useState } from 'react';
import type { EntryId, ReadingId, StatementId } from '../../shared/entries/ids.ts';
import { useAct } from '../app/use-act.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { SmallForm } from './small-form.tsx';

interface Props {
  readonly entry: EntryId;
  readonly word: { readonly statement: StatementId } | { readonly reading: ReadingId };
  readonly onClose: (done: boolean) => void;
}

/** Asks why a statement or a reading is withdrawn; the reason stays beside it. */
export function WithdrawForm({ entry, word, onClose }: Props) {
  const text = useText();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const reason = typed.trim();
  const texts = 'reading' in word ? 'readings' : 'ledger';
  const withdraw = async () => {
    const said = { done: text(`${texts}.withdrawDone`), undoable: true };
    const done =
      'reading' in word
        ? await act('readings.withdraw', { entry, ...word, reason }, said)
        : await act('statements.withdraw', { entry, ...word, reason }, said);
    if (done !== undefined) onClose(true);
  };
  return (
    <SmallForm
      done={text(`${texts}.withdraw`)}
      ready={reason !== ''}
      weight="secondary"
      onDone={withdraw}
      onClose={() => onClose(false)}
    >
      <label className={controls.label}>
        {text(`${texts}.reason`)}
        <input
          className={controls.input}
          // biome-ignore lint/a11y/noAutofocus: the form was asked for to give a reason.
          autoFocus
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
    </SmallForm>
  );
}
