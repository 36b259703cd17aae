import { useState } from 'react';
import { refused, taken } from '../../../shared/outcome.ts';
import { readAmount } from '../../../shared/pledges/read-amount.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { TextField } from '../../ui/text-field.tsx';
import { EditorForm, type EditorProps } from './editor-form.tsx';

/** Edits how much of what is promised. */
export function QuantityEditor(props: EditorProps) {
  const text = useText();
  const before = props.entry.quantity;
  const [amount, setAmount] = useState(before === undefined ? '' : String(before.amount));
  const [unit, setUnit] = useState(before?.unit ?? '');
  return (
    <EditorForm
      {...props}
      build={() => {
        if (amount.trim() === '' && unit.trim() === '') {
          return taken(before === undefined ? {} : { unset: ['quantity'] });
        }
        const number = readAmount(amount);
        if (number === undefined) return refused(text('quantity.notANumber', { amount }));
        if (unit.trim() === '') return refused(text('quantity.needsUnit'));
        const quantity = { amount: number, unit: unit.trim() };
        const isSame = quantity.amount === before?.amount && quantity.unit === before.unit;
        return taken(isSame ? {} : { set: { quantity } });
      }}
    >
      <div className={controls.row}>
        <TextField label={text('quantity.amount')} inputMode="decimal" value={amount} onType={setAmount} />
        <TextField
          label={text('quantity.unit')}
          placeholder={text('quantity.unitHint')}
          value={unit}
          onType={setUnit}
        />
      </div>
    </EditorForm>
  );
}
