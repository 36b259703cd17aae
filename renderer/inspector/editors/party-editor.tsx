import { useState } from 'react';
import { useIntl } from 'react-intl';
import { taken } from '../../../shared/outcome.ts';
import { partyName, partyNamed } from '../../../shared/places/party-named.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { EditorForm, type EditorProps } from './editor-form.tsx';

/** Edits the host, by code or by name. */
export function PartyEditor(props: EditorProps) {
  const text = useText();
  const { locale } = useIntl();
  const before = props.entry.host ?? '';
  const [typed, setTyped] = useState(before);
  const code = typed.trim() === '' ? undefined : (partyNamed(typed) ?? typed.trim());
  return (
    <EditorForm
      {...props}
      build={() => {
        if ((code ?? '') === before) return taken({});
        return taken(code === undefined ? { unset: ['host'] } : { set: { host: code } });
      }}
    >
      <input
        className={controls.input}
        type="text"
        aria-label={text('field.host')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {code !== undefined && <p className={controls.echo}>{partyName(code, locale)}</p>}
    </EditorForm>
  );
}
