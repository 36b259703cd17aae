import { type FormEvent, useState } from 'react';
import { TRACK_COLOURS, type Track, type TrackColour } from '../../shared/entries/track.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useAct } from '../app/use-act.ts';
import { useCalendar, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { ColourChoice } from '../ui/colour-choice.tsx';
import controls from '../ui/controls.module.css';
import { Dialog } from '../ui/dialog.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './track-dialog.module.css';

interface Props {
  /** The track to change; a new one where none is given. */
  readonly trackId: string | undefined;
  readonly onClose: () => void;
}

/** Names and colours a track, or removes it. */
export function TrackDialog({ trackId, onClose }: Props) {
  const text = useText();
  const act = useAct();
  const { client, view } = useSherpa();
  const tracks = useCalendar((calendar) => calendar.tracks);
  const track = tracks.find(({ id }) => id === trackId);
  const [name, setName] = useState(track?.name ?? '');
  const [colour, setColour] = useState<TrackColour>(track?.colour ?? freeColour(tracks));
  const [refusal, setRefusal] = useState<string>();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await client.request('tracks.save', { ...(track === undefined ? {} : { id: track.id }), name, colour });
      if (track !== undefined) view.getState().renameTrack(track.name, name.trim());
      onClose();
    } catch (error) {
      setRefusal(messageOf(error));
    }
  };
  const remove = async (removed: Track) => {
    onClose();
    await act(
      'tracks.remove',
      { id: removed.id },
      { done: text('track.removed', { name: removed.name }), undoable: true },
    );
  };

  return (
    <Dialog title={text(track === undefined ? 'rail.newTrack' : 'track.edit')} width={400} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <TextField label={text('track.name')} autoFocus value={name} maxLength={120} onType={setName} />
        <ColourChoice label={text('track.colour')} value={colour} onChoose={setColour} />
        <Refusal>{refusal}</Refusal>
        <div className={controls.actions}>
          {track !== undefined && (
            <button
              type="button"
              className={`${controls.danger} ${styles.remove}`}
              onClick={() => remove(track)}
            >
              {text('track.remove')}
            </button>
          )}
          <button type="button" className={controls.secondary} onClick={onClose}>
            {text('cancel')}
          </button>
          <button type="submit" className={controls.primary} disabled={name.trim() === ''}>
            {text('save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function freeColour(tracks: readonly Track[]): TrackColour {
  return TRACK_COLOURS.find((colour) => tracks.every((track) => track.colour !== colour)) ?? 'steelblue';
}
