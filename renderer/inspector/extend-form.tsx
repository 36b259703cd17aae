import { useState } from 'react';
import { readWhen } from '../../shared/dates/read-when.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { taken } from '../../shared/outcome.ts';
import { useCalendar, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { useZoneByName } from './editors/use-zone-by-name.ts';
import { WhenEcho } from './editors/when-echo.tsx';
import styles from './inspector.module.css';
import { SmallForm } from './small-form.tsx';

interface Props {
  readonly entry: EntryView;
  readonly onClose: () => void;
}

/** Extends a deadline: a new one takes its place in the lineage, the old one stays as superseded. */
export function ExtendForm({ entry, onClose }: Props) {
  const text = useText();
  const { client, view } = useSherpa();
  const today = useCalendar(({ status }) => status.today);
  const seasons = useCalendar(({ settings }) => settings.seasons);
  const zoneByName = useZoneByName();
  const [to, setTo] = useState('');
  const [instrument, setInstrument] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const reading = to.trim() === '' ? taken(undefined) : readWhen(to, { today, seasons, zoneByName });

  const extend = async () => {
    try {
      const entries = await client.request('entries.extend', {
        id: entry.id,
        to: to.trim(),
        ...(instrument.trim() === '' ? {} : { instrument: instrument.trim() }),
      });
      onClose();
      const extension = entries.find((one) => one.extends === entry.id);
      if (extension === undefined) return;
      view.getState().select(extension.id);
      if (extension.window?.from !== undefined) view.getState().turnTo(extension.window.from);
      view.getState().say(text('lineage.extended', { title: entry.title }), { undoable: true });
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <SmallForm
      className={styles.inlineForm}
      label={text('lineage.extend')}
      done={text('lineage.extend')}
      ready={to.trim() !== ''}
      refusal={refusal}
      onDone={extend}
      onClose={onClose}
    >
      <label className={controls.label}>
        {text('lineage.to')}
        <input
          className={controls.input}
          type="text"
          // biome-ignore lint/a11y/noAutofocus: the form was asked for to give the new date.
          autoFocus
          placeholder={text('lineage.toHint')}
          value={to}
          onChange={(event) => {
            setTo(event.target.value);
            setRefusal(undefined);
          }}
        />
      </label>
      {to.trim() !== '' && <WhenEcho id="extend-echo" reading={reading} />}
      <label className={controls.label}>
        {text('field.instrument')}
        <input
          className={controls.input}
          type="text"
          placeholder={text('lineage.instrumentHint')}
          value={instrument}
          onChange={(event) => setInstrument(event.target.value)}
        />
      </label>
    </SmallForm>
  );
}
