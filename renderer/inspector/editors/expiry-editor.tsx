import { useState } from 'react';
import { type Outcome, taken } from '../../../shared/outcome.ts';
import { useCalendar } from '../../state/sherpa.ts';
import { useText } from '../../texts/use-text.ts';
import { EditorForm, type EditorProps, type EntryPatch } from './editor-form.tsx';
import { expiryFrom, expiryRowsOf } from './expiry-row.ts';
import { ExpiryRows } from './expiry-rows.tsx';
import { useWhenReading } from './use-when-reading.ts';

/** Edits when the deadline falls due by each side's instrument, each with its own clock. */
export function ExpiryEditor(props: EditorProps) {
  const { expiry: before = [], when, venue } = props.entry;
  const text = useText();
  const reading = useWhenReading();
  const home = useCalendar(({ settings }) => settings.home);
  const zone = when?.zone ?? venue?.zone ?? home;
  const [rows, setRows] = useState(() => expiryRowsOf(before, zone));
  const build = (): Outcome<EntryPatch> => {
    const sides = expiryFrom(rows, { ...reading, text });
    if (!sides.ok) return sides;
    if (JSON.stringify(sides.value) === JSON.stringify(before)) return taken({});
    return taken(sides.value.length === 0 ? { unset: ['expiry'] } : { set: { expiry: [...sides.value] } });
  };
  return (
    <EditorForm {...props} build={build}>
      <ExpiryRows rows={rows} zone={zone} onChange={setRows} />
    </EditorForm>
  );
}
