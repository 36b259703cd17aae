import { useState } from 'react';
import { taken } from '../../../shared/outcome.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { EditorForm, type EditorProps } from './editor-form.tsx';

/** Edits plain text: a title, an instrument, what follows if a deadline lapses, notes. */
export function TextEditor({
  field,
  ...props
}: EditorProps & { readonly field: 'title' | 'instrument' | 'onLapse' | 'notes' }) {
  const text = useText();
  const before = props.entry[field] ?? '';
  const [typed, setTyped] = useState(before);
  const isLong = field === 'notes' || field === 'onLapse';
  const shared = {
    className: controls.input,
    'aria-label': text(`field.${field}`),
    value: typed,
    onChange: (event: { readonly target: { readonly value: string } }) => setTyped(event.target.value),
  };
  return (
    <EditorForm
      {...props}
      isLong={isLong}
      build={() => {
        const now = typed.trim();
        if (now === before) return taken({});
        if (now === '' && field !== 'title') return taken({ unset: [field] });
        return taken({ set: { [field]: now } });
      }}
    >
      {isLong ? <textarea {...shared} rows={field === 'notes' ? 5 : 3} /> : <input type="text" {...shared} />}
    </EditorForm>
  );
}
