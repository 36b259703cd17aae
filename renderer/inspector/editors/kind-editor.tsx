import { useState } from 'react';
import { ENTRY_KINDS, type EntryKind } from '../../../shared/entries/kind.ts';
import { taken } from '../../../shared/outcome.ts';
import { useText } from '../../texts/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { EditorForm, type EditorProps } from './editor-form.tsx';

/** Edits what kind of entry it is. */
export function KindEditor(props: EditorProps) {
  const text = useText();
  const [kind, setKind] = useState<EntryKind>(props.entry.kind);
  return (
    <EditorForm {...props} build={() => taken(kind === props.entry.kind ? {} : { set: { kind } })}>
      <Select
        label={text('field.kind')}
        hidesLabel
        values={ENTRY_KINDS}
        value={kind}
        wordsOf={(one) => text(`kind.${one}`)}
        onChoose={setKind}
      />
    </EditorForm>
  );
}
