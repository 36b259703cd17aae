import { useState } from 'react';
import type { EntryId, ReadingId, StatementId } from '../../shared/entries/ids.ts';
import { useAct } from '../app/use-act.ts';
import { useText } from '../texts/use-text.ts';
import { TextField } from '../ui/text-field.tsx';
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
      <TextField label={text(`${texts}.reason`)} autoFocus value={typed} onType={setTyped} />
    </SmallForm>
  );
}
