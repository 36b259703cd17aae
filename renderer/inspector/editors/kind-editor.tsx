import { useState } from 'react';
import { ENTRY_KINDS, type EntryKind } from '../../../shared/entries/kind.ts';
import { taken } from '../../../shared/outcome.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { EditorForm, type EditorProps } from './editor-form.tsx';

/** Edits what kind of entry it is. */
export function KindEditor(props: EditorProps) {
  const text = useText();
  const [kind, setKind] = useState<EntryKind>(props.entry.kind);
  return (
    <EditorForm {...props} build={() => taken(kind === props.entry.kind ? {} : { set: { kind } })}>
      <select
        className={controls.input}
        aria-label={text('field.kind')}
        value={kind}
        onChange={(event) => setKind(ENTRY_KINDS.find((one) => one === event.target.value) ?? kind)}
      >
        {ENTRY_KINDS.map((one) => (
          <option key={one} value={one}>
            {text(`kind.${one}`)}
          </option>
        ))}
      </select>
    </EditorForm>
  );
}
