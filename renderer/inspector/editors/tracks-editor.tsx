import { useState } from 'react';
import { taken } from '../../../shared/outcome.ts';
import { TrackSwatch } from '../../rail/track-swatch.tsx';
import { useCalendar } from '../../state/sherpa.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { EditorForm, type EditorProps } from './editor-form.tsx';
import styles from './editors.module.css';

/** Edits which tracks the entry belongs to; a new one can be named along the way. */
export function TracksEditor(props: EditorProps) {
  const text = useText();
  const tracks = useCalendar((calendar) => calendar.tracks);
  const [chosen, setChosen] = useState<readonly string[]>(props.entry.tracks);
  const [fresh, setFresh] = useState('');
  const toggle = (name: string) =>
    setChosen(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  return (
    <EditorForm
      {...props}
      build={() => {
        const named = fresh.trim() === '' ? chosen : [...chosen, fresh.trim()];
        return taken(
          named.join('\n') === props.entry.tracks.join('\n') ? {} : { set: { tracks: [...named] } },
        );
      }}
    >
      {tracks.map(({ id, name, colour }) => (
        <label key={id} className={styles.check}>
          <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
          <TrackSwatch colour={colour} /> {name}
        </label>
      ))}
      <input
        className={controls.input}
        type="text"
        aria-label={text('rail.newTrack')}
        placeholder={text('rail.newTrack')}
        value={fresh}
        onChange={(event) => setFresh(event.target.value)}
      />
    </EditorForm>
  );
}
